// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.TextBuilder;
import org.cinder.object.str.TextView;

/** UTF-7 (RFC 2152): ASCII with runs of UTF-16 in a kind of base 64 between {@code +} and {@code -}. */
final class Utf7Codec {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    /** What needs no encoding by everybody's rules, beside letters and digits. */
    private static final String DIRECT = "'(),-./:? \t\r\n";
    /** What CPython leaves as it is, too. */
    private static final String OPTIONAL = "!\"#$%&*;<=>@[]^_`{|}";

    private final byte[] input;
    private final int offset;
    private final int length;
    private final boolean last;
    private final DecodeErrors handler;
    private final TextBuilder out;
    private int at;
    /** Where the current run begins, and how much output there was before it. */
    private int runStart = -1;
    private int bits;
    private int bitCount;
    private int highSurrogate;

    private Utf7Codec(byte[] input, int offset, int length, String errors, boolean last) {
        this.input = input;
        this.offset = offset;
        this.length = length;
        this.last = last;
        this.handler = new DecodeErrors(errors, "utf7", input, offset, length);
        this.out = new TextBuilder(length);
    }

    private static boolean isDirect(int c, boolean optional) {
        boolean plain = 'a' <= (c | 0x20) && (c | 0x20) <= 'z' || '0' <= c && c <= '9';
        return c < 128 && (plain || DIRECT.indexOf(c) >= 0 || optional && OPTIONAL.indexOf(c) >= 0);
    }

    static byte[] encode(TruffleString text) {
        TextView view = TextView.of(text);
        ByteSink out = new ByteSink(view.length() * 2);
        boolean inRun = false;
        int bits = 0;
        int count = 0;
        for (int i = 0; i < view.length(); i++) {
            int c = view.at(i);
            if (isDirect(c, true)) {
                if (inRun) {
                    if (count > 0) {
                        out.write(DIGITS.charAt(bits << 6 - count & 63));
                    }
                    inRun = false;
                    bits = 0;
                    count = 0;
                    if (DIGITS.indexOf(c) >= 0 || c == '-') {
                        out.write('-');
                    }
                }
                out.write(c);
                continue;
            }
            if (!inRun) {
                out.write('+');
                if (c == '+') {
                    out.write('-');
                    continue;
                }
                inRun = true;
            }
            int units = c >= 0x10000 ? 2 : 1;
            for (int unit = 0; unit < units; unit++) {
                int value = units == 1 ? c : unit == 0 ? Character.highSurrogate(c) : Character.lowSurrogate(c);
                bits = bits << 16 | value;
                count += 16;
                while (count >= 6) {
                    count -= 6;
                    out.write(DIGITS.charAt(bits >> count & 63));
                }
                bits &= (1 << count) - 1;
            }
        }
        if (count > 0) {
            out.write(DIGITS.charAt(bits << 6 - count & 63));
        }
        if (inRun) {
            out.write('-');
        }
        return out.toArray();
    }

    static Decoded decode(byte[] input, int offset, int length, String errors, boolean last) {
        Utf7Codec codec = new Utf7Codec(input, offset, length, errors, last);
        return codec.run();
    }

    private Decoded run() {
        int safeLength = 0;
        while (at < length) {
            if (runStart < 0) {
                plain();
            } else {
                encoded();
            }
            if (runStart < 0) {
                safeLength = out.length();
            }
        }
        if (runStart >= 0) {
            if (!last) {
                TruffleString text = out.build();
                return new Decoded(TextView.range(text, 0, safeLength), runStart);
            }
            if (highSurrogate != 0 || bitCount >= 6 || bitCount > 0 && bits != 0) {
                problem(runStart, length, "unterminated shift sequence");
            }
        }
        return new Decoded(out.build(), length);
    }

    private void problem(int start, int end, String reason) {
        runStart = -1;
        Replacement replacement = handler.handle(start, end, reason);
        out.append(replacement.text());
        at = replacement.next();
    }

    private void plain() {
        int c = input[offset + at] & 0xff;
        if (c == '+') {
            int next = at + 1 < length ? input[offset + at + 1] & 0xff : -1;
            if (next == '-') {
                out.append('+');
                at += 2;
            } else if (next >= 0 && DIGITS.indexOf(next) < 0) {
                problem(at, at + 2, "ill-formed sequence");
            } else {
                runStart = at++;
                bits = 0;
                bitCount = 0;
                highSurrogate = 0;
            }
        } else if (c < 128) {
            out.append(c);
            at++;
        } else {
            problem(at, at + 1, "unexpected special character");
        }
    }

    private void encoded() {
        int c = input[offset + at] & 0xff;
        int digit = DIGITS.indexOf(c);
        if (digit >= 0) {
            bits = bits << 6 | digit;
            bitCount += 6;
            at++;
            if (bitCount >= 16) {
                bitCount -= 16;
                unit(bits >> bitCount & 0xffff);
                bits &= (1 << bitCount) - 1;
            }
            return;
        }
        int start = runStart;
        if (bitCount > 0) {
            if (bitCount >= 6) {
                at++;
                problem(start, at, "partial character in base64 sequence");
                return;
            }
            if (bits != 0) {
                at++;
                problem(start, at, "non-zero padding bits in base64 sequence");
                return;
            }
        }
        if (highSurrogate != 0 && (c < 128 && isDirect(c, true) || c == '-')) {
            out.append(highSurrogate);
        }
        highSurrogate = 0;
        runStart = -1;
        if (c == '-') {
            at++;
        }
    }

    private void unit(int value) {
        if (highSurrogate != 0) {
            if (Character.isLowSurrogate((char) value)) {
                out.append(Character.toCodePoint((char) highSurrogate, (char) value));
                highSurrogate = 0;
                return;
            }
            out.append(highSurrogate);
            highSurrogate = 0;
        }
        if (Character.isHighSurrogate((char) value)) {
            highSurrogate = value;
        } else {
            out.append(value);
        }
    }
}
