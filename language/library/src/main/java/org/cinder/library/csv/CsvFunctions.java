// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.csv;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.hash.HashTable;
import org.cinder.object.list.PList;
import org.cinder.object.number.AnyInt;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.IsCallable;

/** The functions of {@code _csv}. */
@Builtins(module = "_csv")
public final class CsvFunctions {
    private CsvFunctions() {}

    /** The dialect registered under the name. */
    static Object find(CinderContext context, Object name) {
        Object dialect = CsvState.of(context).dialects().get(name);
        if (dialect == null) {
            throw CsvModule.error("unknown dialect");
        }
        return dialect;
    }

    private static PDialect dialect(Object[] args, int index, PDict kwargs) {
        HashTable table = kwargs.table();
        TruffleString[] names = new TruffleString[table.size()];
        Object[] values = new Object[names.length];
        int count = 0;
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            names[count] = Text.asString(table.keyAt(entry));
            values[count++] = table.valueAt(entry);
        }
        Object[] positional = args.length > index ? new Object[] {args[index]} : new Object[0];
        return (PDialect) Calls.callWithKeywords(CsvModule.DIALECT, positional, names, values);
    }

    private static void checkCount(Object[] args) {
        if (args.length < 1) {
            throw Errors.typeError(" expected at least 1 argument, got 0");
        }
        if (args.length > 2) {
            throw Errors.typeError(" expected at most 2 arguments, got %d", args.length);
        }
    }

    @Builtin(value = "reader(*args, **kwargs)", hideSignature = true,
            doc = "csv_reader = reader(iterable [, dialect='excel'] [optional keyword args])\n\n"
                    + "Each line of the iterable gives a list of fields, or goes on where a quoted field ended the "
                    + "last one.")
    static Object reader(CinderContext context, Object[] args, PDict kwargs) {
        checkCount(args);
        Object lines = Iteration.iterator(args[0]);
        return new PReader(lines, dialect(args, 1, kwargs), CsvState.of(context));
    }

    @Builtin(value = "writer(*args, **kwargs)", hideSignature = true,
            doc = "csv_writer = csv.writer(fileobj [, dialect='excel'] [optional keyword args])\n\n"
                    + "Rows are written to the object's method write.")
    static Object writer(Object[] args, PDict kwargs) {
        checkCount(args);
        PDialect dialect = dialect(args, 1, kwargs);
        Object write = GetAttribute.orNull(args[0], Text.of("write"));
        if (write == null || !IsCallable.test(write)) {
            throw Errors.typeError("argument 1 must have a \"write\" method");
        }
        return new PWriter(write, dialect);
    }

    @Builtin(value = "register_dialect(*args, **kwargs)", hideSignature = true,
            doc = "Create a mapping from a string name to a dialect class.")
    static void register(CinderContext context, Object[] args, PDict kwargs) {
        if (args.length < 1 || args.length > 2) {
            throw Errors.typeError("register_dialect expected at %s argument%s, got %d",
                    args.length < 1 ? "least 1" : "most 2", args.length < 1 ? "" : "s", args.length);
        }
        if (Text.asString(args[0]) == null) {
            throw Errors.typeError("dialect name must be a string");
        }
        CsvState.of(context).dialects().put(args[0], dialect(args, 1, kwargs));
    }

    @Builtin(value = "unregister_dialect(name)", doc = "Delete the name/dialect mapping associated with a string name.")
    static void unregister(CinderContext context, Object name) {
        if (CsvState.of(context).dialects().remove(name) == null) {
            throw CsvModule.error("unknown dialect");
        }
    }

    @Builtin(value = "get_dialect(name)", doc = "Return the dialect instance associated with name.")
    static Object getDialect(CinderContext context, Object name) {
        return find(context, name);
    }

    @Builtin(value = "list_dialects()", doc = "Return a list of all known dialect names.")
    static Object listDialects(CinderContext context) {
        return PList.of(Iteration.toArray(CsvState.of(context).dialects()));
    }

    @Builtin(value = "field_size_limit(new_limit=<unrepresentable>)",
            doc = "Sets an upper limit on parsed fields.\n\nReturns old limit. If limit is not given, no new limit is "
                    + "set and\nthe old limit is returned")
    static long fieldSizeLimit(CinderContext context, Object limit) {
        CsvState state = CsvState.of(context);
        long old = state.fieldLimit();
        if (limit != null) {
            if (!AnyInt.is(limit)) {
                throw Errors.typeError("limit must be an integer");
            }
            state.setFieldLimit(Index.toLong(limit));
        }
        return old;
    }
}
