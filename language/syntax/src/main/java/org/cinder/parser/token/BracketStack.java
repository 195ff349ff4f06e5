// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

import org.cinder.parser.error.ErrorRange;
import org.cinder.parser.error.PythonSyntaxException;
import org.cinder.parser.error.PythonSyntaxException.Type;

/** The open brackets: they suspend newlines and indentation, and must match. */
final class BracketStack {
    private static final int LIMIT = 200;

    private final ScanState state;
    private final byte[] kinds = new byte[LIMIT];
    private final int[] lines = new int[LIMIT];
    private final int[] positions = new int[LIMIT];
    private final int[] lineStarts = new int[LIMIT];
    private int level;

    BracketStack(ScanState state) {
        this.state = state;
    }

    private boolean lenient;

    int level() {
        return level;
    }

    void open(int bracket, int position) {
        if (level >= LIMIT) {
            throw state.error(position + 1, "too many nested parentheses");
        }
        kinds[level] = (byte) bracket;
        lines[level] = state.line;
        positions[level] = position;
        lineStarts[level] = state.lineStart;
        level++;
    }

    /** Lets any bracket close any other, and none at all. */
    void setLenient() {
        lenient = true;
    }

    /** Closes the innermost bracket; {@code modes} knows about f-strings around. */
    void close(int bracket, int position, FStringModes modes) {
        boolean inFString = modes.active();
        if (inFString && bracket == '}' && modes.bracketDepth() == 0) {
            throw state.error(position + 1, "f-string: single '}' is not allowed");
        }
        if (level == 0) {
            if (lenient) {
                return;
            }
            throw state.error(position + 1, "unmatched '" + (char) bracket + "'");
        }
        level--;
        int opening = kinds[level];
        if (opening != opposite(bracket) && !lenient) {
            if (inFString && opening == '{' && modes.atReplacementField()) {
                throw state.error(position + 1, "f-string: unmatched '" + (char) bracket + "'");
            }
            String message = "closing parenthesis '" + (char) bracket + "' does not match opening parenthesis '"
                    + (char) opening + "'";
            if (lines[level] != state.line) {
                message += " on line " + lines[level];
            }
            throw state.error(position + 1, message);
        }
    }

    private static int opposite(int closing) {
        return switch (closing) {
            case ')' -> '(';
            case ']' -> '[';
            default -> '{';
        };
    }

    int unclosedLine() {
        return level == 0 ? 0 : lines[level - 1];
    }

    /** The complaint about the innermost open bracket, or null. */
    PythonSyntaxException unclosed() {
        if (level == 0) {
            return null;
        }
        int top = level - 1;
        int column = state.source.characters(lineStarts[top], positions[top]) + 1;
        return state.exception(
                Type.SYNTAX,
                "'" + (char) kinds[top] + "' was never closed",
                new ErrorRange(lines[top], column, lines[top], 0),
                lineStarts[top]);
    }
}
