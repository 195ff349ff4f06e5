// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.binascii;

import java.io.ByteArrayOutputStream;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.bytes.PBytes;

/** Lines of uuencoded data. */
@Builtins(module = "binascii")
public final class UuencodeFunctions {
    private static final int LONGEST = 45;

    private UuencodeFunctions() {}

    @Builtin(value = "a2b_uu(data, /)", doc = "Decode a line of uuencoded data.")
    static Object a2bUu(Object data) {
        ByteView view = BinasciiModule.asciiBuffer(data);
        int length = view.length() == 0 ? 0 : view.at(0) - ' ' & 0x3f;
        byte[] result = new byte[view.length() == 0 ? 32 : length];
        int at = 1;
        int bits = 0;
        int count = 0;
        int written = 0;
        while (written < result.length) {
            int c = at < view.length() ? view.at(at) : '\n';
            at++;
            int value = 0;
            if (c != '\n' && c != '\r') {
                if (c < ' ' || c > ' ' + 64) {
                    throw BinasciiModule.error("Illegal char");
                }
                value = c - ' ' & 0x3f;
            }
            bits = bits << 6 | value;
            count += 6;
            if (count >= 8) {
                count -= 8;
                result[written++] = (byte) (bits >> count);
            }
        }
        for (int i = at; i < view.length(); i++) {
            int c = view.at(i);
            if (c != ' ' && c != ' ' + 64 && c != '\n' && c != '\r') {
                throw BinasciiModule.error("Trailing garbage");
            }
        }
        return new PBytes(result);
    }

    @Builtin(value = "b2a_uu(data, /, *, backtick=False)", doc = "Uuencode line of data.")
    static Object b2aUu(Object data, boolean backtick) {
        ByteView view = ByteView.require(data);
        if (view.length() > LONGEST) {
            throw BinasciiModule.error("At most 45 bytes at once");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(letter(view.length(), backtick));
        for (int i = 0; i < view.length(); i += 3) {
            int bits = 0;
            for (int j = i; j < i + 3; j++) {
                bits = bits << 8 | (j < view.length() ? view.at(j) : 0);
            }
            for (int shift = 18; shift >= 0; shift -= 6) {
                out.write(letter(bits >> shift & 0x3f, backtick));
            }
        }
        out.write('\n');
        return new PBytes(out.toByteArray());
    }

    private static int letter(int value, boolean backtick) {
        return value == 0 && backtick ? '`' : value + ' ';
    }
}
