// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PByteArray;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.dict.PDict;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.StringOf;

/** The fields of UnicodeDecodeError, UnicodeEncodeError and UnicodeTranslateError and how they make the message. */
final class UnicodeErrorFields {
    static final int ENCODING = 0;
    static final int OBJECT = 1;
    static final int START = 2;
    static final int END = 3;
    static final int REASON = 4;
    private static final int COUNT = 5;
    private static final int LATIN1 = 0x100;
    private static final int BASIC_PLANE = 0x10000;

    private UnicodeErrorFields() {}

    /** Takes the constructor's arguments; the first field is missing in those of a translate error. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void take(PBaseException self, Object[] args, PDict kwargs, boolean encoding, boolean decode) {
        ExceptionFields.checkNoKeywords(self, kwargs);
        ExceptionFields.setArgs(self, args);
        int first = encoding ? 0 : 1;
        if (args.length != COUNT - first) {
            throw Errors.typeError("function takes exactly %s arguments (%s given)", COUNT - first, args.length);
        }
        Object[] fields = new Object[COUNT];
        System.arraycopy(args, 0, fields, first, args.length);
        if (encoding) {
            checkText(fields[ENCODING], 1);
        }
        if (!decode) {
            checkText(fields[OBJECT], OBJECT + 1 - first);
        }
        fields[START] = Index.toLong(fields[START]);
        fields[END] = Index.toLong(fields[END]);
        checkText(fields[REASON], REASON + 1 - first);
        if (decode) {
            fields[OBJECT] = bytes(fields[OBJECT]);
        }
        self.setDetails(fields);
    }

    private static void checkText(Object value, int position) {
        if (Text.asString(value) == null) {
            throw Errors.typeError("argument %s must be str, not %s", position, PythonClass.of(value));
        }
    }

    private static Object bytes(Object value) {
        if (value instanceof PBytes) {
            return value;
        }
        boolean buffer = value instanceof PByteArray || PythonClass.of(value) == BuiltinTypes.MEMORYVIEW
                || PythonClass.of(value).name().equals("array.array");
        if (!buffer) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", PythonClass.of(value));
        }
        return Calls.call(BuiltinTypes.BYTES, value);
    }

    private static long number(PBaseException self, int field) {
        return ExceptionFields.get(self, field) instanceof Long number ? number : 0;
    }

    private static String prefix(PBaseException self) {
        return "'" + StringOf.java(ExceptionFields.get(self, ENCODING)) + "' codec can't ";
    }

    private static String suffix(PBaseException self) {
        return ": " + StringOf.java(ExceptionFields.get(self, REASON));
    }

    private static String range(PBaseException self) {
        return number(self, START) + "-" + (number(self, END) - 1);
    }

    /** {@code UnicodeDecodeError.__str__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static TruffleString decodeText(PBaseException self) {
        if (!(ExceptionFields.get(self, OBJECT) instanceof PBytes object)) {
            return Text.EMPTY;
        }
        long start = number(self, START);
        if (start >= 0 && start < object.bytes().length && number(self, END) == start + 1) {
            return Text.of(prefix(self)
                    + String.format("decode byte 0x%02x in position %d", object.bytes()[(int) start],
                    start) + suffix(self));
        }
        return Text.of(prefix(self) + "decode bytes in position " + range(self) + suffix(self));
    }

    /** {@code UnicodeEncodeError.__str__} and, without encoding, {@code UnicodeTranslateError.__str__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static TruffleString characterText(PBaseException self, boolean encode) {
        TruffleString object = Text.asString(ExceptionFields.get(self, OBJECT));
        if (object == null) {
            return Text.EMPTY;
        }
        String action = encode ? prefix(self) + "encode character" : "can't translate character";
        long start = number(self, START);
        if (start >= 0 && start < Text.length(object) && number(self, END) == start + 1) {
            int character = Text.codePointAt(object, (int) start);
            String format = character < LATIN1 ? "\\x%02x" : character < BASIC_PLANE ? "\\u%04x" : "\\U%08x";
            return Text.of(action + " '" + String.format(format, character) + "' in position " + start + suffix(self));
        }
        return Text.of(action + "s in position " + range(self) + suffix(self));
    }

    /** Writes a position. */
    static void setNumber(PBaseException self, int field, Object value) {
        if (PythonClass.of(value).special(SpecialMethod.INDEX) == null) {
            throw Errors.typeError("an integer is required");
        }
        ExceptionFields.set(self, field, Index.toLong(value));
    }

    /** A position as Python value. */
    static Object getNumber(PBaseException self, int field) {
        Object value = ExceptionFields.get(self, field);
        return value == PNone.NONE ? (Object) 0L : value;
    }
}
