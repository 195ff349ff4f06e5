// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.binascii;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.bytes.PBytes;

/** Base64 text; the decoder skips what is not of the alphabet unless it is asked to be strict. */
@Builtins(module = "binascii")
public final class Base64Functions {
    private Base64Functions() {}

    @Builtin(value = "b2a_base64(data, /, *, newline=True)", doc = "Base64-code line of data.")
    static Object b2aBase64(Object data, boolean newline) {
        byte[] text = Base64.getEncoder().encode(ByteView.require(data).copy());
        if (!newline) {
            return new PBytes(text);
        }
        byte[] line = Arrays.copyOf(text, text.length + 1);
        line[text.length] = '\n';
        return new PBytes(line);
    }

    @Builtin(value = "a2b_base64(data, /, *, strict_mode=False)",
            doc = "Decode a line of base64 data.\n\nIn strict mode bytes that are no base64 data are errors, as is "
                    + "anything after the padding.")
    static Object a2bBase64(Object data, boolean strict) {
        ByteView view = BinasciiModule.asciiBuffer(data);
        if (strict && view.length() > 0 && view.at(0) == '=') {
            throw BinasciiModule.error("Leading padding not allowed");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(view.length() / 4 * 3);
        int position = 0;
        int bits = 0;
        int pads = 0;
        boolean padded = false;
        for (int i = 0; i < view.length(); i++) {
            int c = view.at(i);
            if (c == '=') {
                padded = true;
                if (position >= 2 && position + ++pads >= 4) {
                    if (strict && i + 1 < view.length()) {
                        throw BinasciiModule.error("Excess data after padding");
                    }
                    return new PBytes(out.toByteArray());
                }
                continue;
            }
            int value = value(c);
            if (value < 0) {
                if (strict) {
                    throw BinasciiModule.error("Only base64 data is allowed");
                }
                continue;
            }
            if (strict && padded) {
                throw BinasciiModule.error("Discontinuous padding not allowed");
            }
            pads = 0;
            bits = bits << 6 | value;
            if (position > 0) {
                out.write(bits >> 6 - 2 * position);
            }
            position = position + 1 & 3;
        }
        if (position == 1) {
            throw BinasciiModule.error("Invalid base64-encoded string: number of data characters (%d) cannot be 1 more "
                    + "than a multiple of 4", out.size() / 3 * 4 + 1);
        }
        if (position != 0) {
            throw BinasciiModule.error("Incorrect padding");
        }
        return new PBytes(out.toByteArray());
    }

    private static int value(int c) {
        if ('A' <= c && c <= 'Z') {
            return c - 'A';
        }
        if ('a' <= c && c <= 'z') {
            return c - 'a' + 26;
        }
        if ('0' <= c && c <= '9') {
            return c - '0' + 52;
        }
        return c == '+' ? 62 : c == '/' ? 63 : -1;
    }
}
