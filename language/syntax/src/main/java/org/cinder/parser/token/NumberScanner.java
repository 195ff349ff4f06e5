// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

/** Number literals with CPython's complaints about what may not follow or stand inside them. */
final class NumberScanner {
    private final ScanState state;
    private final byte[] bytes;
    private int position;
    private int flags;

    NumberScanner(ScanState state) {
        this.state = state;
        this.bytes = state.bytes;
    }

    /** Scans the number at {@code start} (a digit, or a dot before a digit) and returns its end. */
    int scan(int start) {
        position = start;
        flags = LiteralFlags.DECIMAL;
        if (bytes[start] == '0') {
            scanAfterZero(start);
        } else {
            if (bytes[start] != '.') {
                digits();
            }
            fractionAndExponent();
        }
        state.out.add(TokenKind.NUMBER, start, position, state.line, state.line, flags);
        return position;
    }

    private void scanAfterZero(int start) {
        position++;
        switch (bytes[position] | 0x20) {
            case 'x' -> radix(16, "hexadecimal");
            case 'o' -> radix(8, "octal");
            case 'b' -> radix(2, "binary");
            default -> zeroes(start);
        }
    }

    /** A decimal number that starts with zero: only zeroes may follow, unless it becomes a float or imaginary. */
    private void zeroes(int start) {
        while (true) {
            if (bytes[position] == '_') {
                underscore();
            }
            if (bytes[position] != '0') {
                break;
            }
            position++;
        }
        int zeroesEnd = position;
        boolean nonzero = isDigit(bytes[position]);
        if (nonzero) {
            digits();
        }
        int c = bytes[position];
        if (nonzero && c != '.' && (c | 0x20) != 'e' && (c | 0x20) != 'j') {
            throw state.error(
                    state.line,
                    state.lineStart,
                    // Bytes, not characters: CPython does not convert here.
                    start - state.lineStart + 1,
                    zeroesEnd - state.lineStart + 1,
                    "leading zeros in decimal integer literals are not permitted; "
                            + "use an 0o prefix for octal integers");
        }
        fractionAndExponent();
    }

    private void radix(int radix, String name) {
        flags = 0;
        position++;
        do {
            if (bytes[position] == '_') {
                flags |= LiteralFlags.UNDERSCORE;
                position++;
            }
            int c = bytes[position];
            if (Character.digit(c, radix) < 0) {
                if (radix < 10 && isDigit(c)) {
                    throw wrongDigit(name);
                }
                throw state.error(position, "invalid " + name + " literal");
            }
            do {
                position++;
            } while (bytes[position] >= 0 && Character.digit(bytes[position], radix) >= 0);
        } while (bytes[position] == '_');
        if (radix < 10 && isDigit(bytes[position])) {
            throw wrongDigit(name);
        }
        checkEnd(name);
    }

    private TokenizerAbort wrongDigit(String name) {
        return state.error(
                position + 1, "invalid digit '" + (char) bytes[position] + "' in " + name + " literal");
    }

    private void fractionAndExponent() {
        if (bytes[position] == '.') {
            flags |= LiteralFlags.FLOAT;
            position++;
            if (isDigit(bytes[position])) {
                digits();
            }
        }
        if ((bytes[position] | 0x20) == 'e' && !exponent()) {
            return;
        }
        if ((bytes[position] | 0x20) == 'j') {
            flags |= LiteralFlags.IMAGINARY;
            position++;
            checkEnd("imaginary");
        } else {
            checkEnd("decimal");
        }
    }

    /** Scans an exponent; false when the letter e belongs to what follows the number ({@code 1else}). */
    private boolean exponent() {
        int next = bytes[position + 1];
        if (next == '+' || next == '-') {
            if (!isDigit(bytes[position + 2])) {
                throw state.error(position + 2, "invalid decimal literal");
            }
            position += 2;
        } else if (isDigit(next)) {
            position++;
        } else {
            checkEnd("decimal");
            return false;
        }
        flags |= LiteralFlags.FLOAT;
        digits();
        return true;
    }

    private void digits() {
        while (true) {
            while (isDigit(bytes[position])) {
                position++;
            }
            if (bytes[position] != '_') {
                return;
            }
            underscore();
        }
    }

    private void underscore() {
        flags |= LiteralFlags.UNDERSCORE;
        position++;
        if (!isDigit(bytes[position])) {
            throw state.error(position, "invalid decimal literal");
        }
    }

    /** A number may touch a keyword that can follow it (with a warning), but no other identifier. */
    private void checkEnd(String name) {
        int c = bytes[position];
        if (c < 0 || !Identifiers.isAsciiPart(c)) {
            return;
        }
        String message = "invalid " + name + " literal";
        if (touchesKeyword(c)) {
            state.diagnostics.syntaxWarning(message, state.line);
        } else {
            throw state.error(position, message);
        }
    }

    private boolean touchesKeyword(int c) {
        return switch (c) {
            case 'a' -> follows("nd");
            case 'e' -> follows("lse");
            case 'f' -> follows("or");
            case 'i' -> bytes[position + 1] == 'f' || bytes[position + 1] == 'n' || bytes[position + 1] == 's';
            case 'o' -> follows("r");
            case 'n' -> follows("ot");
            default -> false;
        };
    }

    private boolean follows(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if (bytes[position + 1 + i] != rest.charAt(i)) {
                return false;
            }
        }
        int after = bytes[position + 1 + rest.length()];
        return after >= 0 && !Identifiers.isAsciiPart(after);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
