// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;

/**
 * Makes exceptions to throw. Formats are those of {@link String#format}; a {@link PythonClass} argument prints as its
 * name, a {@link TruffleString} as its characters. Message texts that belong to an area live in that area's own class.
 */
public final class Errors {
    private Errors() {}

    /** An exception of any class with one message argument. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException of(PythonClass type, String format, Object... arguments) {
        return PException.of(new PBaseException(type, PendingMessage.of(format, arguments)));
    }

    /** An exception of any class with these args. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException withArgs(PythonClass type, Object... args) {
        return PException.of(new PBaseException(type, PTuple.of(args)));
    }

    public static PException typeError(String format, Object... arguments) {
        return of(ExceptionTypes.TYPE_ERROR, format, arguments);
    }

    public static PException valueError(String format, Object... arguments) {
        return of(ExceptionTypes.VALUE_ERROR, format, arguments);
    }

    public static PException indexError(String format, Object... arguments) {
        return of(ExceptionTypes.INDEX_ERROR, format, arguments);
    }

    /** {@code KeyError(key)}. */
    public static PException keyError(Object key) {
        return withArgs(ExceptionTypes.KEY_ERROR, key);
    }

    public static PException overflowError(String format, Object... arguments) {
        return of(ExceptionTypes.OVERFLOW_ERROR, format, arguments);
    }

    public static PException zeroDivisionError(String format, Object... arguments) {
        return of(ExceptionTypes.ZERO_DIVISION_ERROR, format, arguments);
    }

    public static PException runtimeError(String format, Object... arguments) {
        return of(ExceptionTypes.RUNTIME_ERROR, format, arguments);
    }

    public static PException notImplementedError(String format, Object... arguments) {
        return of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, format, arguments);
    }

    public static PException systemError(String format, Object... arguments) {
        return of(ExceptionTypes.SYSTEM_ERROR, format, arguments);
    }

    public static PException importError(String format, Object... arguments) {
        return of(ExceptionTypes.IMPORT_ERROR, format, arguments);
    }

    public static PException lookupError(String format, Object... arguments) {
        return of(ExceptionTypes.LOOKUP_ERROR, format, arguments);
    }

    public static PException assertionError(String format, Object... arguments) {
        return of(ExceptionTypes.ASSERTION_ERROR, format, arguments);
    }

    public static PException eofError(String format, Object... arguments) {
        return of(ExceptionTypes.EOF_ERROR, format, arguments);
    }

    public static PException bufferError(String format, Object... arguments) {
        return of(ExceptionTypes.BUFFER_ERROR, format, arguments);
    }

    /** {@code MemoryError()}. */
    public static PException memoryError() {
        return withArgs(ExceptionTypes.MEMORY_ERROR);
    }

    public static PException recursionError(String format, Object... arguments) {
        return of(ExceptionTypes.RECURSION_ERROR, format, arguments);
    }

    /** {@code StopIteration(value)}, or without argument for null; only for the edge that guest code sees. */
    public static PException stopIteration(Object value) {
        return value == null ? withArgs(ExceptionTypes.STOP_ITERATION) : withArgs(ExceptionTypes.STOP_ITERATION, value);
    }

    /** An AttributeError with {@code name} and {@code obj} set (details 0 and 1) for hints. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException attributeError(Object object, TruffleString name, String format, Object... arguments) {
        PException error = of(ExceptionTypes.ATTRIBUTE_ERROR, format, arguments);
        error.exception().setDetails(new Object[] {name, object});
        return error;
    }

    /** {@code 'T' object has no attribute 'name'}, with {@code name} and {@code obj} set. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException noAttribute(Object object, TruffleString name) {
        if (object instanceof PythonClass type) {
            return attributeError(object, name, "type object '%s' has no attribute '%s'", type, name);
        }
        return attributeError(object, name, "'%s' object has no attribute '%s'", PythonClass.of(object), name);
    }

    /** A NameError with {@code name} set (detail 0) for hints; an UnboundLocalError has none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException nameError(PythonClass type, TruffleString name, String format, Object... arguments) {
        PException error = of(type, format, arguments);
        if (type == ExceptionTypes.NAME_ERROR) {
            error.exception().setDetails(new Object[] {name});
        }
        return error;
    }

    /** An OSError of the class that fits the errno ({@code FileNotFoundError}, …); file name and second may be null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException osError(int errno, String message, Object fileName) {
        PythonClass type = OsErrorTypes.forErrno(errno);
        PBaseException exception = new PBaseException(type, new PTuple((long) errno, Text.of(message)));
        exception.setDetails(new Object[] {(long) errno, Text.of(message), fileName, null, null});
        return PException.of(exception);
    }
}
