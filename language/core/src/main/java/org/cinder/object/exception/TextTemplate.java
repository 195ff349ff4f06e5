// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

/**
 * {@link String#format} for the texts of errors: the plain {@code %s} and {@code %d} that most have take no parsing.
 */
final class TextTemplate {
    private TextTemplate() {}

    static String fill(String template, Object[] values) {
        StringBuilder text = new StringBuilder(template.length() + 16 * values.length);
        int next = 0;
        int from = 0;
        for (int mark = template.indexOf('%'); mark >= 0; mark = template.indexOf('%', from)) {
            char kind = mark + 1 < template.length() ? template.charAt(mark + 1) : 0;
            text.append(template, from, mark);
            if (kind == '%') {
                text.append('%');
            } else if ((kind == 's' || kind == 'd') && next < values.length) {
                text.append(values[next++]);
            } else {
                return String.format(template, values);
            }
            from = mark + 2;
        }
        return text.append(template, from, template.length()).toString();
    }
}
