// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.dict;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.hash.HashTable;
import org.cinder.object.hash.SetTable;
import org.cinder.object.set.PSet;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PGenericAlias;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Iteration;

/** How dicts come into being and are filled: {@code dict(...)}, {@code update}, {@code fromkeys}, {@code copy}. */
@Builtins(type = "dict")
public final class DictConstructionBuiltins {
    private static final int HEADER_SIZE = 64;
    private static final int ENTRY_SIZE = 30;

    private DictConstructionBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", inline = true,
            doc = "Create and return a new object.  See help(type) for accurate signature.")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        return new PDict(cls.instanceShape(), new HashTable(true));
    }

    @Builtin(value = "__init__($self, /, *args, **kwargs)",
            doc = "dict() -> new empty dictionary\n"
                    + "dict(mapping) -> new dictionary with the (key, value) pairs of a mapping object\n"
                    + "dict(iterable) -> new dictionary with the (key, value) pairs of an iterable\n"
                    + "dict(**kwargs) -> new dictionary with the name=value pairs of the keyword argument list;\n"
                    + "    for example dict(one=1, two=2)")
    static void initialize(PDict self, Object[] args, PDict kwargs) {
        fill(self, "dict", args, kwargs);
    }

    @Builtin(value = "update($self, /, *args, **kwargs)", hideSignature = true,
            doc = "D.update([E, ]**F) -> None.  Update D from dict/iterable E and F.\n"
                    + "If E has a .keys() method, then D[k] = E[k] for all k in E.keys(); else E gives pairs (k, v).\n"
                    + "In either case this is followed by D[k] = F[k] for all k in F.")
    static void update(PDict self, Object[] args, PDict kwargs) {
        fill(self, "update", args, kwargs);
    }

    private static void fill(PDict self, String name, Object[] args, PDict kwargs) {
        if (args.length > 1) {
            throw Errors.typeError("%s expected at most 1 argument, got %s", name, args.length);
        }
        if (args.length == 1) {
            DictMerge.update(self, args[0]);
        }
        DictMerge.mergeDict(self, kwargs);
    }

    @Builtin(value = "fromkeys($type, iterable, value=None, /)",
            doc = "Create a new dictionary with keys from iterable and values set to value.")
    static Object fromKeys(PythonClass cls, Object iterable, Object value) {
        Object result = Calls.call(cls);
        if (!(result instanceof PDict dict) || dict.pythonClass() != BuiltinTypes.DICT) {
            Object iterator = Iteration.iterator(iterable);
            for (Object key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
                Items.set(result, key, value);
            }
            return result;
        }
        if (iterable instanceof PDict source && source.pythonClass() == BuiltinTypes.DICT && dict.size() == 0) {
            addKeys(dict, source.table(), value);
        } else if (iterable instanceof PSet source && dict.size() == 0 && source.pythonClass().isBuiltin()) {
            addKeys(dict, source.table(), value);
        } else {
            Object iterator = Iteration.iterator(iterable);
            for (Object key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
                dict.put(key, value);
            }
        }
        return dict;
    }

    private static void addKeys(PDict target, HashTable source, Object value) {
        target.table().reserve(source.size());
        for (int entry = source.nextEntry(0); entry >= 0; entry = source.nextEntry(entry + 1)) {
            target.table().put(source.keyAt(entry), source.hashAt(entry), value);
        }
    }

    private static void addKeys(PDict target, SetTable source, Object value) {
        target.table().reserve(source.size());
        for (int entry = source.nextEntry(0); entry >= 0; entry = source.nextEntry(entry + 1)) {
            target.table().put(source.keyAt(entry), source.hashAt(entry), value);
        }
    }

    @Builtin(value = "copy($self, /)", hideSignature = true, doc = "D.copy() -> a shallow copy of D")
    static Object copy(PDict self) {
        PDict result = new PDict();
        if (DictMerge.hasPlainKeys(self)) {
            DictMerge.mergeDict(result, self);
        } else {
            DictMerge.update(result, self);
        }
        return result;
    }

    @Builtin(value = "__class_getitem__($cls, item, /)", hideSignature = true, doc = "See PEP 585")
    static PGenericAlias classGetItem(PythonClass cls, Object item) {
        return Items.alias(cls, item);
    }

    @Builtin(value = "__sizeof__($self, /)", hideSignature = true,
            doc = "D.__sizeof__() -> size of D in memory, in bytes")
    static long sizeOf(PDict self) {
        return HEADER_SIZE + (long) ENTRY_SIZE * self.size();
    }
}
