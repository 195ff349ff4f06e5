// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.library.builtins.ByteArrays;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.bytes.codec.Codecs;
import org.cinder.object.bytes.codec.NativeEncoding;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;

/** UTF-8, ASCII and Latin-1. */
@Builtins(module = "_codecs")
public final class UnicodeFunctions {
    private UnicodeFunctions() {}

    @Builtin(value = "utf_8_encode(str, errors=None, /)")
    static Object utf8Encode(Object text, TruffleString errors) {
        return CodingResult.encode(text, NativeEncoding.UTF_8, errors);
    }

    @Builtin(value = "utf_8_decode(data, errors=None, final=False, /)")
    static Object utf8Decode(Object data, TruffleString errors, boolean last) {
        return CodingResult.decode(data, NativeEncoding.UTF_8, errors, last);
    }

    @Builtin(value = "utf_7_encode(str, errors=None, /)")
    static Object utf7Encode(Object text, TruffleString errors) {
        return CodingResult.encode(text, NativeEncoding.UTF_7, errors);
    }

    @Builtin(value = "utf_7_decode(data, errors=None, final=False, /)")
    static Object utf7Decode(Object data, TruffleString errors, boolean last) {
        return CodingResult.decode(data, NativeEncoding.UTF_7, errors, last);
    }

    @Builtin(value = "ascii_encode(str, errors=None, /)")
    static Object asciiEncode(Object text, TruffleString errors) {
        return CodingResult.encode(text, NativeEncoding.ASCII, errors);
    }

    @Builtin(value = "ascii_decode(data, errors=None, /)")
    static Object asciiDecode(Object data, TruffleString errors) {
        return CodingResult.decode(data, NativeEncoding.ASCII, errors, true);
    }

    @Builtin(value = "latin_1_encode(str, errors=None, /)")
    static Object latin1Encode(Object text, TruffleString errors) {
        return CodingResult.encode(text, NativeEncoding.LATIN_1, errors);
    }

    @Builtin(value = "latin_1_decode(data, errors=None, /)")
    static Object latin1Decode(Object data, TruffleString errors) {
        return CodingResult.decode(data, NativeEncoding.LATIN_1, errors, true);
    }

    @Builtin(value = "readbuffer_encode(data, errors=None, /)")
    static Object readBuffer(Object data, TruffleString errors) {
        TruffleString text = Text.asString(data);
        byte[] bytes = text == null ? ByteArrays.of(data) : Codecs.encode(text, NativeEncoding.UTF_8, "strict");
        return PTuple.of(new PBytes(bytes.clone()), (long) bytes.length);
    }
}
