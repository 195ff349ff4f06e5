// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.library.builtins.ByteArrays;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.bytes.codec.CharmapCodec;
import org.cinder.object.dict.PDict;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;

/** Encodings by table. */
@Builtins(module = "_codecs")
public final class CharmapFunctions {
    private CharmapFunctions() {}

    @Builtin(value = "charmap_decode(data, errors=None, mapping=None, /)")
    static Object decode(Object data, TruffleString errors, Object mapping) {
        byte[] bytes = ByteArrays.of(data);
        return PTuple.of(CharmapCodec.decode(bytes, CodingResult.handler(errors), mapping), (long) bytes.length);
    }

    @Builtin(value = "charmap_encode(str, errors=None, mapping=None, /)")
    static Object encode(TruffleString text, TruffleString errors, Object mapping) {
        return PTuple.of(new PBytes(CharmapCodec.encode(text, CodingResult.handler(errors), mapping)),
                (long) Text.length(text));
    }

    @Builtin(value = "charmap_build(map, /)")
    static Object build(TruffleString map) {
        PDict result = new PDict();
        int[] characters = Text.codePoints(map);
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] != 0xFFFE) {
                result.put((long) characters[i], (long) i);
            }
        }
        return result;
    }
}
