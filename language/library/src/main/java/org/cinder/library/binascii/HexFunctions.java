// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.binascii;

import java.nio.charset.StandardCharsets;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.bytes.BytesHex;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.str.Text;

/** Hexadecimal text. */
@Builtins(module = "binascii")
public final class HexFunctions {
    private HexFunctions() {}

    private static Object encode(Object data, Object separator, int group) {
        String hex = Text.toJava(BytesHex.format(ByteView.require(data), separator, group));
        return new PBytes(hex.getBytes(StandardCharsets.US_ASCII));
    }

    @Builtin(value = "b2a_hex(data, sep=<unrepresentable>, bytes_per_sep=1)",
            doc = "Hexadecimal representation of binary data.\n\nThe return value is a bytes object. A separator may "
                    + "be put after each byte or group of bytes.")
    static Object b2aHex(Object data, Object sep, int bytesPerSep) {
        return encode(data, sep, bytesPerSep);
    }

    @Builtin(value = "hexlify(data, sep=<unrepresentable>, bytes_per_sep=1)",
            doc = "Hexadecimal representation of binary data.\n\nThis function is also available as \"b2a_hex()\".")
    static Object hexlify(Object data, Object sep, int bytesPerSep) {
        return encode(data, sep, bytesPerSep);
    }

    private static Object decode(Object text) {
        ByteView view = BinasciiModule.asciiBuffer(text);
        if (view.length() % 2 != 0) {
            throw BinasciiModule.error("Odd-length string");
        }
        byte[] result = new byte[view.length() / 2];
        for (int i = 0; i < result.length; i++) {
            int high = Character.digit(view.at(2 * i), 16);
            int low = Character.digit(view.at(2 * i + 1), 16);
            if (high < 0 || low < 0) {
                throw BinasciiModule.error("Non-hexadecimal digit found");
            }
            result[i] = (byte) (high << 4 | low);
        }
        return new PBytes(result);
    }

    @Builtin(value = "a2b_hex(hexstr, /)",
            doc = "Binary data of hexadecimal representation.\n\nhexstr must contain an even number of hex digits "
                    + "(upper or lower case).")
    static Object a2bHex(Object hexstr) {
        return decode(hexstr);
    }

    @Builtin(value = "unhexlify(hexstr, /)", doc = "Binary data of hexadecimal representation.")
    static Object unhexlify(Object hexstr) {
        return decode(hexstr);
    }
}
