// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;

/** An exception object; the carrier of a raised one answers the same. */
@ExportLibrary(value = InteropLibrary.class, receiverType = PythonObject.class)
public final class ExceptionExports extends ObjectExports {
    private ExceptionExports() {}

    @ExportMessage
    static boolean isException(PythonObject self) {
        return true;
    }

    @ExportMessage
    static RuntimeException throwException(PythonObject self) {
        throw PException.of((PBaseException) self);
    }

    @ExportMessage
    static ExceptionType getExceptionType(PythonObject self) {
        return ExceptionView.type((PBaseException) self);
    }

    @ExportMessage
    static boolean isExceptionIncompleteSource(PythonObject self) throws UnsupportedMessageException {
        if (ExceptionView.type((PBaseException) self) != ExceptionType.PARSE_ERROR) {
            throw UnsupportedMessageException.create();
        }
        return false;
    }

    @ExportMessage
    static int getExceptionExitStatus(PythonObject self) throws UnsupportedMessageException {
        if (ExceptionView.type((PBaseException) self) != ExceptionType.EXIT) {
            throw UnsupportedMessageException.create();
        }
        return ExceptionView.exitStatus((PBaseException) self);
    }

    @ExportMessage
    static boolean hasExceptionMessage(PythonObject self) {
        return true;
    }

    @ExportMessage
    static Object getExceptionMessage(PythonObject self) {
        return ExceptionView.message((PBaseException) self);
    }

    @ExportMessage
    static boolean hasExceptionCause(PythonObject self) {
        return ExceptionView.cause((PBaseException) self) != null;
    }

    @ExportMessage
    static Object getExceptionCause(PythonObject self) throws UnsupportedMessageException {
        PBaseException cause = ExceptionView.cause((PBaseException) self);
        if (cause == null) {
            throw UnsupportedMessageException.create();
        }
        return cause;
    }

    @ExportMessage
    static boolean hasExceptionStackTrace(PythonObject self) {
        return true;
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object getExceptionStackTrace(PythonObject self) {
        return new InteropArray(StackEntry.of((PBaseException) self).toArray());
    }

    @ExportMessage
    static boolean hasSourceLocation(PythonObject self) {
        return ExceptionView.location((PBaseException) self) != null;
    }

    @ExportMessage
    static SourceSection getSourceLocation(PythonObject self) throws UnsupportedMessageException {
        SourceSection location = ExceptionView.location((PBaseException) self);
        if (location == null) {
            throw UnsupportedMessageException.create();
        }
        return location;
    }
}
