// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.TextBuilder;
import org.cinder.object.str.TextView;

/** UTF-16 and UTF-32 in both byte orders. */
final class WideCodec {
    private static final int BYTE_ORDER_MARK = 0xfeff;

    private final int unit;
    private final boolean big;
    private final String name;

    /**
     * @param unit bytes of a code unit
     * @param name as errors show it
     */
    WideCodec(int unit, boolean big, String name) {
        this.unit = unit;
        this.big = big;
        this.name = name;
    }

    /** The byte order of a mark at the beginning: -1 little, 1 big, 0 when there is no mark. */
    static int byteOrder(byte[] input, int offset, int length, int unit) {
        if (length < unit) {
            return 0;
        }
        if (new WideCodec(unit, false, "").unitAt(input, offset) == BYTE_ORDER_MARK) {
            return -1;
        }
        return new WideCodec(unit, true, "").unitAt(input, offset) == BYTE_ORDER_MARK ? 1 : 0;
    }

    private int unitAt(byte[] input, int position) {
        int result = 0;
        for (int i = 0; i < unit; i++) {
            result |= (input[position + i] & 0xff) << 8 * (big ? unit - 1 - i : i);
        }
        return result;
    }

    /** @param skip length of a byte order mark that was read */
    Decoded decode(byte[] input, int offset, int length, int skip, String errors, boolean last) {
        DecodeErrors handler = new DecodeErrors(errors, name, input, offset, length);
        TextBuilder out = new TextBuilder(length / unit);
        int at = skip;
        while (at < length) {
            int left = length - at;
            int c = left < unit ? 0 : unitAt(input, offset + at);
            boolean pair = unit == 2 && left >= unit && Character.isHighSurrogate((char) c);
            boolean truncated = left < (pair ? 4 : unit);
            if (truncated && !last) {
                break;
            }
            int low = pair && !truncated ? unitAt(input, offset + at + 2) : 0;
            String problem = truncated ? pair ? "unexpected end of data" : "truncated data" : problem(c, low, pair);
            if (problem != null) {
                Replacement replacement = handler.handle(at, truncated ? length : at + unit, problem);
                out.append(replacement.text());
                at = replacement.next();
            } else {
                out.append(pair ? Character.toCodePoint((char) c, (char) low) : c);
                at += pair ? 4 : unit;
            }
        }
        return new Decoded(out.build(), at);
    }

    private String problem(int c, int low, boolean pair) {
        if (pair) {
            return Character.isLowSurrogate((char) low) ? null : "illegal UTF-16 surrogate";
        }
        return unit == 4 ? problem(c) : Character.isLowSurrogate((char) c) ? "illegal encoding" : null;
    }

    private static String problem(int c) {
        if (c < 0 || c > Character.MAX_CODE_POINT) {
            return "code point not in range(0x110000)";
        }
        return 0xd800 <= c && c <= 0xdfff ? "code point in surrogate code point range(0xd800, 0xe000)" : null;
    }

    byte[] encode(TruffleString text, boolean mark, String errors) {
        TextView view = TextView.of(text);
        int length = view.length();
        ByteSink out = new ByteSink((length + 1) * unit);
        if (mark) {
            out.write(BYTE_ORDER_MARK, unit, big);
        }
        EncodeErrors handler = new EncodeErrors(errors, name, text, view);
        int at = 0;
        while (at < length) {
            if (write(view.at(at), out)) {
                at++;
                continue;
            }
            Replacement replacement = handler.handle(at, at + 1, "surrogates not allowed");
            boolean fits = replacement.bytes() == null || replacement.bytes().length % unit == 0;
            if (!fits || !out.write(replacement, c -> write(c, out))) {
                throw handler.strict(at, at + 1, "surrogates not allowed");
            }
            at = replacement.next();
        }
        return out.toArray();
    }

    private boolean write(int c, ByteSink out) {
        if (0xd800 <= c && c <= 0xdfff) {
            return false;
        }
        if (unit == 2 && c >= 0x10000) {
            out.write(Character.highSurrogate(c), 2, big);
            out.write(Character.lowSurrogate(c), 2, big);
        } else {
            out.write(c, unit, big);
        }
        return true;
    }
}
