// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.TextView;

/** Text to UTF-7 (RFC 2152): ASCII, with runs of UTF-16 in a kind of base 64 between {@code +} and {@code -}. */
final class Utf7Encoder {
    static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    /** What stays as it is beside letters and digits; the second line by choice of CPython. */
    private static final String DIRECT = "'(),-./:? \t\r\n" + "!\"#$%&*;<=>@[]^_`{|}";

    private final ByteSink out;
    private boolean inRun;
    private int bits;
    private int bitCount;

    private Utf7Encoder(int capacity) {
        out = new ByteSink(capacity);
    }

    /** Whether a character stands for itself outside of runs. */
    static boolean isDirect(int c) {
        boolean plain = 'a' <= (c | 0x20) && (c | 0x20) <= 'z' || '0' <= c && c <= '9';
        return c < 128 && (plain || DIRECT.indexOf(c) >= 0);
    }

    static byte[] encode(TruffleString text) {
        TextView view = TextView.of(text);
        Utf7Encoder encoder = new Utf7Encoder(view.length() * 2);
        for (int i = 0; i < view.length(); i++) {
            encoder.write(view.at(i));
        }
        encoder.padding();
        if (encoder.inRun) {
            encoder.out.write('-');
        }
        return encoder.out.toArray();
    }

    private void write(int c) {
        if (isDirect(c)) {
            endRun(c);
            out.write(c);
        } else if (!inRun && c == '+') {
            out.write('+');
            out.write('-');
        } else {
            if (!inRun) {
                out.write('+');
                inRun = true;
            }
            if (c >= 0x10000) {
                unit(Character.highSurrogate(c));
                unit(Character.lowSurrogate(c));
            } else {
                unit(c);
            }
        }
    }

    /** Ends a run before a direct character, which must not look like a part of it. */
    private void endRun(int next) {
        if (inRun) {
            padding();
            inRun = false;
            if (DIGITS.indexOf(next) >= 0 || next == '-') {
                out.write('-');
            }
        }
    }

    private void padding() {
        if (bitCount > 0) {
            out.write(DIGITS.charAt(bits << 6 - bitCount & 63));
        }
        bits = 0;
        bitCount = 0;
    }

    private void unit(int value) {
        bits = bits << 16 | value;
        bitCount += 16;
        while (bitCount >= 6) {
            bitCount -= 6;
            out.write(DIGITS.charAt(bits >> bitCount & 63));
        }
        bits &= (1 << bitCount) - 1;
    }
}
