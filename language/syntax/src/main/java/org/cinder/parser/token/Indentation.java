// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

import org.cinder.parser.error.PythonSyntaxException.Type;

/**
 * The stack of indentation levels. Columns are measured twice, with tabs of eight and of one: when the two measures
 * disagree about a line, it is indented inconsistently.
 */
final class Indentation {
    private static final int LIMIT = 100;

    private final ScanState state;
    private final int[] columns = new int[LIMIT];
    private final int[] alternatives = new int[LIMIT];
    private int top;

    Indentation(ScanState state) {
        this.state = state;
    }

    /** Emits the INDENT or DEDENT tokens of a line whose first character stands at {@code position}. */
    void adjust(int column, int alternative, int position) {
        if (column == columns[top]) {
            if (alternative != alternatives[top]) {
                throw inconsistent();
            }
            return;
        }
        if (column > columns[top]) {
            indent(column, alternative, position);
            return;
        }
        int count = 0;
        while (top > 0 && column < columns[top]) {
            top--;
            count++;
        }
        if (column != columns[top]) {
            throw state.unindentError("unindent does not match any outer indentation level");
        }
        if (alternative != alternatives[top]) {
            throw inconsistent();
        }
        while (count-- > 0) {
            state.out.add(TokenKind.DEDENT, position, position, state.line, state.line, 0);
        }
    }

    /** Ends the blocks that are open where a source without a last newline ends; whether there were any. */
    boolean closeBlocks(int position) {
        if (top == 0) {
            return false;
        }
        for (; top > 0; top--) {
            state.out.add(TokenKind.DEDENT, position, position, state.line, state.line, 0);
        }
        return true;
    }

    private void indent(int column, int alternative, int position) {
        if (top + 1 >= LIMIT) {
            throw state.layoutError(Type.INDENTATION, 1, "too many levels of indentation");
        }
        if (alternative <= alternatives[top]) {
            throw inconsistent();
        }
        top++;
        columns[top] = column;
        alternatives[top] = alternative;
        state.out.add(TokenKind.INDENT, position, position, state.line, state.line, 0);
    }

    private TokenizerAbort inconsistent() {
        return state.layoutError(Type.TAB, 1, "inconsistent use of tabs and spaces in indentation");
    }
}
