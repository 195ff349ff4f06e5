// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;

/** Reading and writing the fields that some exception classes add ({@link PBaseException#details}). */
final class ExceptionFields {
    private ExceptionFields() {}

    /** The field, None while it is not set. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object get(PBaseException exception, int index) {
        Object[] fields = exception.details();
        return fields == null || index >= fields.length || fields[index] == null ? PNone.NONE : fields[index];
    }

    /** Writes a field; null unsets it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void set(PBaseException exception, int index, Object value) {
        Object[] fields = exception.details();
        if (fields == null || index >= fields.length) {
            fields = fields == null ? new Object[index + 1] : Arrays.copyOf(fields, index + 1);
            exception.setDetails(fields);
        }
        fields[index] = value;
    }

    /** The only argument, or None when there is none or more than one. */
    static Object onlyArgument(PBaseException exception) {
        return exception.args().length() == 1 ? exception.args().get(0) : PNone.NONE;
    }

    /** Raises TypeError when there are keyword arguments. */
    static void checkNoKeywords(PBaseException exception, PDict kwargs) {
        if (kwargs.size() > 0) {
            throw Errors.typeError("%s() takes no keyword arguments", exception.pythonClass());
        }
    }

    /** Takes known keyword arguments into the fields; TypeError for others. */
    static void takeKeywords(PBaseException exception, PDict kwargs, String function, int firstField, String... names) {
        if (kwargs.size() > names.length) {
            throw Errors.typeError("%s() takes at most %s keyword argument%s (%s given)", function, names.length,
                    names.length == 1 ? "" : "s", kwargs.size());
        }
        PDict rest = new PDict(kwargs.table().copy());
        for (int i = 0; i < names.length; i++) {
            set(exception, firstField + i, rest.remove(Text.of(names[i])));
        }
        if (rest.size() > 0) {
            Object unknown = rest.table().keyAt(rest.table().nextEntry(0));
            throw Errors.typeError("'%s' is an invalid keyword argument for %s()", unknown, function);
        }
    }

    /** {@code BaseException.__init__}. */
    static void setArgs(PBaseException exception, Object[] args) {
        exception.setArgs(PTuple.of(args));
    }
}
