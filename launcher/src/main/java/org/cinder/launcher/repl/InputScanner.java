// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher.repl;

/**
 * Tells from the characters alone whether an interactive input can't be complete yet: an open bracket or triple-quoted
 * string, a backslash at the end, or an open block that no empty line has ended. Anything else is for the language.
 */
final class InputScanner {
    private final String text;
    private int brackets;
    private boolean openString;
    private boolean continued;
    private boolean block;

    private InputScanner(String text) {
        this.text = text;
    }

    /** Whether more lines are needed; the text ends with a newline. */
    static boolean isIncomplete(String text) {
        InputScanner scanner = new InputScanner(text);
        scanner.scan();
        if (scanner.openString || scanner.brackets > 0 || scanner.continued) {
            return true;
        }
        return scanner.block && !endsWithEmptyLine(text);
    }

    private static boolean endsWithEmptyLine(String text) {
        int last = text.lastIndexOf('\n', text.length() - 2);
        return last >= 0 && text.substring(last + 1).isBlank();
    }

    private void scan() {
        block = text.startsWith("@");
        char before = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            continued = false;
            switch (c) {
                case '#' -> i = lineEnd(i) - 1;
                case '"', '\'' -> i = stringEnd(i, c) - 1;
                case '(', '[', '{' -> brackets++;
                case ')', ']', '}' -> brackets--;
                case '\\' -> {
                    continued = i + 2 >= text.length();
                    i++;
                }
                case '\n' -> block |= before == ':' && brackets == 0;
                default -> { }
            }
            if (!Character.isWhitespace(c) && c != '#') {
                before = c;
            }
            i++;
        }
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** The position after a string literal; a literal that no quote ends ends with its line, or with the text. */
    private int stringEnd(int from, char quote) {
        String triple = String.valueOf(quote).repeat(3);
        boolean isTriple = text.startsWith(triple, from);
        int i = from + (isTriple ? 3 : 1);
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\') {
                i += 2;
            } else if (isTriple ? text.startsWith(triple, i) : c == quote) {
                return i + (isTriple ? 3 : 1);
            } else if (c == '\n' && !isTriple) {
                return i;
            } else {
                i++;
            }
        }
        openString = isTriple;
        return text.length();
    }
}
