// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.bytes.codec.Codecs;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.number.AnyInt;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.number.Index;

/** The content that {@code bytes(…)} and {@code bytearray(…)} make of their arguments. */
public final class BytesConstruction {
    private static final byte[] NOTHING = {};
    private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

    private BytesConstruction() {}

    /**
     * The content for constructor arguments; null for absent ones. The array may be that of an argument.
     *
     * @param special whether {@code __bytes__} is asked for
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] of(Object source, TruffleString encoding, TruffleString errors, boolean special) {
        if (source == null) {
            if (encoding != null || errors != null) {
                throw Errors.typeError("%s without a string argument", encoding != null ? "encoding" : "errors");
            }
            return NOTHING;
        }
        TruffleString text = Text.asString(source);
        if (encoding != null || errors != null) {
            if (text == null) {
                throw Errors.typeError("%s without a string argument", encoding != null ? "encoding" : "errors");
            }
            if (encoding == null) {
                throw withoutEncoding();
            }
            return Codecs.encode(text, Text.toJava(encoding), errors == null ? "strict" : Text.toJava(errors));
        }
        byte[] result = special ? bySpecialMethod(source) : null;
        if (result != null) {
            return result;
        }
        if (text != null) {
            throw withoutEncoding();
        }
        result = zeros(source);
        return result != null ? result : content(source, special ? "bytes" : "bytearray");
    }

    private static RuntimeException withoutEncoding() {
        return Errors.typeError("string argument without an encoding");
    }

    /** What {@code __bytes__} gives, or null. */
    private static byte[] bySpecialMethod(Object source) {
        PBytes result = specialResult(source);
        return result == null ? null : result.bytes();
    }

    /** The object that {@code __bytes__} gives, or null. */
    static PBytes specialResult(Object source) {
        Object result = source instanceof PBytes exact && exact.pythonClass().isBuiltin() ? null
                : Calls.special(source, SpecialMethod.BYTES);
        if (result == null) {
            return null;
        }
        if (!(result instanceof PBytes bytes)) {
            throw Errors.typeError("__bytes__ returned non-bytes (type %s)", PythonClass.of(result));
        }
        return bytes;
    }

    /** Zeros, as many as an int says; null when it is no int. */
    private static byte[] zeros(Object source) {
        if (!Index.isIndex(source)) {
            return null;
        }
        long size;
        try {
            size = Index.toSize(source);
        } catch (PException e) {
            if (AnyInt.is(source) || !e.exception().pythonClass().isSubclassOf(ExceptionTypes.TYPE_ERROR)) {
                throw e;
            }
            return null;
        }
        if (size < 0) {
            throw Errors.valueError("negative count");
        }
        if (size > MAX_LENGTH) {
            throw Errors.memoryError();
        }
        return new byte[(int) size];
    }

    /** Whether the source is an iterable of ints and nothing else that has a meaning. */
    static boolean isPlainIterable(Object source) {
        return source != null && Text.asString(source) == null && !ByteView.isBytesLike(source)
                && !Index.isIndex(source)
                && Iteration.isIterable(source);
    }

    /** The bytes of a bytes object, a bytes-like object, an object with {@code __bytes__} or an iterable of ints. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] contentOf(Object source) {
        byte[] result = bySpecialMethod(source);
        return result != null ? result : content(source, "bytes");
    }

    /**
     * The bytes of a bytes-like object or an iterable of ints.
     *
     * @param type bytes or bytearray, for messages
     */
    static byte[] content(Object source, String type) {
        ByteView view = ByteView.of(source);
        if (view != null) {
            return source instanceof PBytes ? view.array() : view.copy();
        }
        if (Text.asString(source) != null || !Iteration.isIterable(source)) {
            throw Errors.typeError("cannot convert '%s' object to %s", PythonClass.of(source), type);
        }
        String range = type.equals("bytes") ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)";
        byte[] result = new byte[16];
        int length = 0;
        Object iterator = Iteration.iterator(source);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (length == result.length) {
                result = Arrays.copyOf(result, length + (length >> 1));
            }
            result[length++] = element(item, range);
        }
        return Arrays.copyOf(result, length);
    }

    /** An int as a byte; ValueError with that message when it is none. */
    static byte element(Object value, String message) {
        Object index = Index.toIndex(value);
        if (index instanceof Long number && 0 <= number && number < 256) {
            return (byte) (long) number;
        }
        throw Errors.valueError(message);
    }
}
