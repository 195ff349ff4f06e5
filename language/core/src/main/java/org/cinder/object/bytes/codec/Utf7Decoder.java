// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.TextBuilder;
import org.cinder.object.str.TextView;

/** UTF-7 to text; see {@link Utf7Encoder}. */
final class Utf7Decoder {
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

    private Utf7Decoder(byte[] input, int offset, int length, String errors, boolean last) {
        this.input = input;
        this.offset = offset;
        this.length = length;
        this.last = last;
        this.handler = new DecodeErrors(errors, "utf7", input, offset, length);
        this.out = new TextBuilder(length);
    }

    static Decoded decode(byte[] input, int offset, int length, String errors, boolean last) {
        return new Utf7Decoder(input, offset, length, errors, last).run();
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
            } else if (next >= 0 && Utf7Encoder.DIGITS.indexOf(next) < 0) {
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
        int digit = Utf7Encoder.DIGITS.indexOf(c);
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
        if (highSurrogate != 0 && (c < 128 && Utf7Encoder.isDirect(c) || c == '-')) {
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
