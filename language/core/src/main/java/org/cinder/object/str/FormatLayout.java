// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.strings.TruffleString;

/** Puts a formatted value into its field: padding, sign, prefix, grouping of digits. */
public final class FormatLayout {
    private FormatLayout() {}

    /** Pads a text; {@code =} counts as {@code >}. */
    public static TruffleString pad(TruffleString text, FormatSpec spec) {
        int padding = spec.width() - Text.length(text);
        if (padding <= 0) {
            return text;
        }
        int left = leftPadding(padding, spec.align());
        TextBuilder out = new TextBuilder(spec.width());
        return out.append(spec.fill(), left).append(text).append(spec.fill(), padding - left).build();
    }

    private static int leftPadding(int padding, int align) {
        return align == '<' ? 0 : align == '^' ? padding / 2 : padding;
    }

    /**
     * A number of its parts.
     *
     * @param digits the digits before the point, which are grouped
     * @param rest what follows them: point, fraction, exponent
     * @param groupSize digits between separators
     */
    public static TruffleString number(FormatSpec spec, boolean negative, String prefix, String digits, String rest,
            int groupSize) {
        String sign = negative ? "-" : spec.sign() == '+' ? "+" : spec.sign() == ' ' ? " " : "";
        String front = sign + prefix;
        boolean zeros = spec.fill() == '0' && spec.align() == '=';
        String grouped = digits;
        if (spec.grouping() != 0) {
            int minimum = zeros ? spec.width() - front.length() - rest.length() : 0;
            grouped = group(digits, (char) spec.grouping(), groupSize, minimum);
        }
        int padding = spec.width() - front.length() - grouped.length() - rest.length();
        if (padding <= 0) {
            return Text.of(front + grouped + rest);
        }
        TextBuilder out = new TextBuilder(spec.width());
        if (spec.align() == '=') {
            return out.append(front).append(spec.fill(), padding).append(grouped).append(rest).build();
        }
        int left = leftPadding(padding, spec.align());
        out.append(spec.fill(), left).append(front).append(grouped).append(rest);
        return out.append(spec.fill(), padding - left).build();
    }

    /** Separates groups, and puts zeros in front until the result is {@code minimum} long. */
    private static String group(String digits, char separator, int size, int minimum) {
        StringBuilder reversed = new StringBuilder(digits.length() + digits.length() / size + 1);
        int count = 0;
        for (int i = digits.length() - 1; i >= 0 || reversed.length() < minimum; i--, count++) {
            if (count > 0 && count % size == 0) {
                reversed.append(separator);
            }
            reversed.append(i >= 0 ? digits.charAt(i) : '0');
        }
        return reversed.reverse().toString();
    }
}
