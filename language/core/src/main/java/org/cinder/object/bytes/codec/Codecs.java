// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.Truth;

/** Encoding and decoding by the name of an encoding and of an error handler. */
public final class Codecs {
    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final TruffleString IS_TEXT_ENCODING = Text.of("_is_text_encoding");

    private Codecs() {}

    /** {@code text.encode(encoding, errors)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] encode(TruffleString text, String encoding, String errors) {
        NativeEncoding known = NativeEncoding.named(encoding);
        return known != null ? encode(text, known, errors) : encodeRegistered(text, encoding, errors);
    }

    /** Encodes with an encoding written in Java. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] encode(TruffleString text, NativeEncoding encoding, String errors) {
        return switch (encoding) {
            case UTF_8 -> Utf8Encoder.encode(text, errors);
            case UTF_8_SIG -> concat(UTF_8_MARK, Utf8Encoder.encode(text, errors));
            case UTF_7 -> Utf7Encoder.encode(text);
            case ASCII -> ByteCodec.encode(text, 128, errors);
            case LATIN_1 -> ByteCodec.encode(text, 256, errors);
            case UTF_16 -> new WideCodec(2, false, "utf-16").encode(text, true, errors);
            case UTF_16_LE, UTF_16_BE -> wide(2, encoding).encode(text, false, errors);
            case UTF_32 -> new WideCodec(4, false, "utf-32").encode(text, true, errors);
            case UTF_32_LE, UTF_32_BE -> wide(4, encoding).encode(text, false, errors);
            case UNICODE_ESCAPE, RAW_UNICODE_ESCAPE ->
                EscapeEncoder.encode(text, encoding == NativeEncoding.RAW_UNICODE_ESCAPE);
        };
    }

    private static WideCodec wide(int unit, NativeEncoding encoding) {
        boolean big = encoding == NativeEncoding.UTF_16_BE || encoding == NativeEncoding.UTF_32_BE;
        return new WideCodec(unit, big, encoding.errorName());
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] result = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, result, first.length, second.length);
        return result;
    }

    /** {@code bytes.decode(encoding, errors)} for a part of an array. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString decode(byte[] bytes, int offset, int length, String encoding, String errors) {
        NativeEncoding known = NativeEncoding.named(encoding);
        if (known != null) {
            return decode(bytes, offset, length, known, errors, true).text();
        }
        return decodeRegistered(Arrays.copyOfRange(bytes, offset, offset + length), encoding, errors);
    }

    /** @param last false when more input may follow, so that a truncated character at the end is not consumed */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Decoded decode(byte[] bytes, int offset, int length, NativeEncoding encoding, String errors,
            boolean last) {
        return switch (encoding) {
            case UTF_8 -> Utf8Decoder.decode(bytes, offset, length, errors, last);
            case UTF_8_SIG -> decodeSignature(bytes, offset, length, errors, last);
            case UTF_7 -> Utf7Decoder.decode(bytes, offset, length, errors, last);
            case ASCII -> new Decoded(ByteCodec.decodeAscii(bytes, offset, length, errors), length);
            case LATIN_1 -> new Decoded(ByteCodec.decodeLatin1(bytes, offset, length), length);
            case UTF_16 -> decodeMarked(bytes, offset, length, 2, errors, last);
            case UTF_16_LE, UTF_16_BE -> wide(2, encoding).decode(bytes, offset, length, 0, errors, last);
            case UTF_32 -> decodeMarked(bytes, offset, length, 4, errors, last);
            case UTF_32_LE, UTF_32_BE -> wide(4, encoding).decode(bytes, offset, length, 0, errors, last);
            case UNICODE_ESCAPE, RAW_UNICODE_ESCAPE -> EscapeDecoder.decode(bytes, offset, length,
                    encoding == NativeEncoding.RAW_UNICODE_ESCAPE, errors, last);
        };
    }

    private static Decoded decodeSignature(byte[] bytes, int offset, int length, String errors, boolean last) {
        int skip = length >= 3 && Arrays.equals(bytes, offset, offset + 3, UTF_8_MARK, 0, 3) ? 3 : 0;
        Decoded decoded = Utf8Decoder.decode(bytes, offset + skip, length - skip, errors, last);
        return new Decoded(decoded.text(), decoded.consumed() + skip);
    }

    private static Decoded decodeMarked(byte[] bytes, int offset, int length, int unit, String errors, boolean last) {
        int order = WideCodec.byteOrder(bytes, offset, length, unit);
        String name = (unit == 2 ? "utf-16-" : "utf-32-") + (order > 0 ? "be" : "le");
        WideCodec codec = new WideCodec(unit, order > 0, name);
        return codec.decode(bytes, offset, length, order == 0 ? 0 : unit, errors, last);
    }

    private static byte[] encodeRegistered(TruffleString text, String encoding, String errors) {
        Object result = CodecCall.encode(textCodec(encoding, "encode"), encoding, text, Text.of(errors));
        if (!(result instanceof PBytes bytes)) {
            throw Errors.typeError("'%s' encoder returned '%s' instead of 'bytes'; use codecs.encode() to encode to "
                    + "arbitrary types", encoding, PythonClass.of(result));
        }
        return bytes.bytes();
    }

    private static TruffleString decodeRegistered(byte[] bytes, String encoding, String errors) {
        Object result = CodecCall.decode(textCodec(encoding, "decode"), encoding, new PBytes(bytes), Text.of(errors));
        TruffleString text = Text.asString(result);
        if (text == null) {
            throw Errors.typeError("'%s' decoder returned '%s' instead of 'str'; use codecs.decode() to decode to "
                    + "arbitrary types", encoding, PythonClass.of(result));
        }
        return text;
    }

    private static PTuple textCodec(String encoding, String direction) {
        PTuple codec = (PTuple) CodecRegistry.current().lookup(encoding);
        Object isText = GetAttribute.orNull(codec, IS_TEXT_ENCODING);
        if (isText != null && !Truth.of(isText)) {
            throw Errors.lookupError("'%s' is not a text encoding; use codecs.%s() to handle arbitrary codecs",
                    encoding, direction);
        }
        return codec;
    }
}
