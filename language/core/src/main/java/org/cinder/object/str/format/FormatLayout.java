// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str.format;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;

/** Puts a formatted value into its field: padding, sign, prefix, grouping of digits. */
public final class FormatLayout {
    private FormatLayout() {}

    /** Pads a text; {@code =} counts as {@code >}. */
    public static TruffleString pad(TruffleString text, FormatSpec spec) {
        int padding = spec.width() - Text.length(text);
        return padding <= 0 ? text : appendPadded(new TextBuilder(spec.width()), text, spec).build();
    }

    /** Appends a padded text. */
    static TextBuilder appendPadded(TextBuilder out, TruffleString text, FormatSpec spec) {
        int padding = Math.max(spec.width() - Text.length(text), 0);
        int left = leftPadding(padding, spec.align());
        return out.append(spec.fill(), left).append(text).append(spec.fill(), padding - left);
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
        int size = Math.max(spec.width(), digits.length() + rest.length() + 4);
        return appendNumber(new TextBuilder(size), spec, negative, prefix, digits, rest, groupSize).build();
    }

    /** Appends what {@link #number} makes. */
    public static TextBuilder appendNumber(TextBuilder out, FormatSpec spec, boolean negative, String prefix,
            String digits, String rest, int groupSize) {
        String sign = negative ? "-" : spec.sign() == '+' ? "+" : spec.sign() == ' ' ? " " : "";
        boolean zeros = spec.fill() == '0' && spec.align() == '=';
        int frontLength = sign.length() + prefix.length();
        String grouped = digits;
        if (spec.grouping() != 0 && !digits.isEmpty()) {
            int minimum = zeros ? spec.width() - frontLength - rest.length() : 0;
            grouped = group(digits, (char) spec.grouping(), groupSize, minimum);
        }
        int padding = Math.max(spec.width() - frontLength - grouped.length() - rest.length(), 0);
        boolean inside = spec.align() == '=';
        int left = inside ? 0 : leftPadding(padding, spec.align());
        out.append(spec.fill(), left).append(sign).append(prefix).append(spec.fill(), inside ? padding : 0);
        return out.append(grouped).append(rest).append(spec.fill(), inside ? 0 : padding - left);
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
