// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.bytes.codec.NativeEncoding;
import org.cinder.object.tuple.PTuple;

/** UTF-16 and UTF-32 in both byte orders. */
@Builtins(module = "_codecs")
public final class WideFunctions {
    private WideFunctions() {}

    @Builtin(value = "utf_16_encode(str, errors=None, byteorder=0, /)")
    static Object utf16Encode(Object text, TruffleString errors, long order) {
        return CodingResult.encode(text, order == 0 ? NativeEncoding.UTF_16
                : order < 0 ? NativeEncoding.UTF_16_LE : NativeEncoding.UTF_16_BE, errors);
    }

    @Builtin(value = "utf_16_le_encode(str, errors=None, /)")
    static Object utf16LittleEncode(Object text, TruffleString errors) {
        return CodingResult.encode(text, NativeEncoding.UTF_16_LE, errors);
    }

    @Builtin(value = "utf_16_be_encode(str, errors=None, /)")
    static Object utf16BigEncode(Object text, TruffleString errors) {
        return CodingResult.encode(text, NativeEncoding.UTF_16_BE, errors);
    }

    @Builtin(value = "utf_16_decode(data, errors=None, final=False, /)")
    static Object utf16Decode(Object data, TruffleString errors, boolean last) {
        return CodingResult.decode(data, NativeEncoding.UTF_16, errors, last);
    }

    @Builtin(value = "utf_16_le_decode(data, errors=None, final=False, /)")
    static Object utf16LittleDecode(Object data, TruffleString errors, boolean last) {
        return CodingResult.decode(data, NativeEncoding.UTF_16_LE, errors, last);
    }

    @Builtin(value = "utf_16_be_decode(data, errors=None, final=False, /)")
    static Object utf16BigDecode(Object data, TruffleString errors, boolean last) {
        return CodingResult.decode(data, NativeEncoding.UTF_16_BE, errors, last);
    }

    @Builtin(value = "utf_16_ex_decode(data, errors=None, byteorder=0, final=False, /)")
    static Object utf16ExtendedDecode(Object data, TruffleString errors, long order, boolean last) {
        return extended(data, errors, order, last, 2);
    }

    @Builtin(value = "utf_32_encode(str, errors=None, byteorder=0, /)")
    static Object utf32Encode(Object text, TruffleString errors, long order) {
        return CodingResult.encode(text, order == 0 ? NativeEncoding.UTF_32
                : order < 0 ? NativeEncoding.UTF_32_LE : NativeEncoding.UTF_32_BE, errors);
    }

    @Builtin(value = "utf_32_le_encode(str, errors=None, /)")
    static Object utf32LittleEncode(Object text, TruffleString errors) {
        return CodingResult.encode(text, NativeEncoding.UTF_32_LE, errors);
    }

    @Builtin(value = "utf_32_be_encode(str, errors=None, /)")
    static Object utf32BigEncode(Object text, TruffleString errors) {
        return CodingResult.encode(text, NativeEncoding.UTF_32_BE, errors);
    }

    @Builtin(value = "utf_32_decode(data, errors=None, final=False, /)")
    static Object utf32Decode(Object data, TruffleString errors, boolean last) {
        return CodingResult.decode(data, NativeEncoding.UTF_32, errors, last);
    }

    @Builtin(value = "utf_32_le_decode(data, errors=None, final=False, /)")
    static Object utf32LittleDecode(Object data, TruffleString errors, boolean last) {
        return CodingResult.decode(data, NativeEncoding.UTF_32_LE, errors, last);
    }

    @Builtin(value = "utf_32_be_decode(data, errors=None, final=False, /)")
    static Object utf32BigDecode(Object data, TruffleString errors, boolean last) {
        return CodingResult.decode(data, NativeEncoding.UTF_32_BE, errors, last);
    }

    @Builtin(value = "utf_32_ex_decode(data, errors=None, byteorder=0, final=False, /)")
    static Object utf32ExtendedDecode(Object data, TruffleString errors, long order, boolean last) {
        return extended(data, errors, order, last, 4);
    }

    /** Decodes and also answers the byte order found: -1 little, 1 big, 0 not known yet. */
    private static Object extended(Object data, TruffleString errors, long order, boolean last, int unit) {
        ByteView view = ByteView.require(data);
        boolean wide = unit == 4;
        long found = order;
        NativeEncoding encoding = order < 0 ? wide ? NativeEncoding.UTF_32_LE : NativeEncoding.UTF_16_LE
                : wide ? NativeEncoding.UTF_32_BE : NativeEncoding.UTF_16_BE;
        if (order == 0) {
            encoding = wide ? NativeEncoding.UTF_32 : NativeEncoding.UTF_16;
            if (view.length() >= unit) {
                boolean big = wide ? view.at(2) == 0xFE && view.at(3) == 0xFF : view.at(0) == 0xFE
                        && view.at(1) == 0xFF;
                boolean little = view.at(0) == 0xFF && view.at(1) == 0xFE;
                found = big ? 1 : little ? -1 : 0;
            }
        }
        PTuple pair = CodingResult.decode(data, encoding, errors, last);
        return PTuple.of(pair.get(0), pair.get(1), found);
    }
}
