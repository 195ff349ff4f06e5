// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

import java.util.Arrays;

/**
 * The f-strings around the current position, innermost last (PEP 701). In each one the scanner is either in literal
 * text
 * (a format specifier is literal text too) or in a replacement field, whose tokens are those of ordinary code.
 */
final class FStringModes {
    private static final int LIMIT = 150;
    private static final int FIELD_LIMIT = 3;

    private int size;
    private boolean[] inLiteral = new boolean[4];
    private boolean[] raw = new boolean[4];
    private boolean[] inSpec = new boolean[4];
    private byte[] quotes = new byte[4];
    private byte[] quoteSizes = new byte[4];
    private int[] bracketDepths = new int[4];
    private int[] fieldDepths = new int[4];
    private int[] starts = new int[4];
    private int[] startLines = new int[4];
    private int[] startLineStarts = new int[4];

    void push(ScanState state, int start, int quote, int quoteSize, boolean isRaw) {
        if (size + 1 >= LIMIT) {
            throw state.error(start + 1, "too many nested f-strings");
        }
        if (size == quotes.length) {
            grow();
        }
        inLiteral[size] = true;
        raw[size] = isRaw;
        inSpec[size] = false;
        quotes[size] = (byte) quote;
        quoteSizes[size] = (byte) quoteSize;
        bracketDepths[size] = 0;
        fieldDepths[size] = -1;
        starts[size] = start;
        startLines[size] = state.line;
        startLineStarts[size] = state.lineStart;
        size++;
    }

    private void grow() {
        int capacity = size * 2;
        inLiteral = Arrays.copyOf(inLiteral, capacity);
        raw = Arrays.copyOf(raw, capacity);
        inSpec = Arrays.copyOf(inSpec, capacity);
        quotes = Arrays.copyOf(quotes, capacity);
        quoteSizes = Arrays.copyOf(quoteSizes, capacity);
        bracketDepths = Arrays.copyOf(bracketDepths, capacity);
        fieldDepths = Arrays.copyOf(fieldDepths, capacity);
        starts = Arrays.copyOf(starts, capacity);
        startLines = Arrays.copyOf(startLines, capacity);
        startLineStarts = Arrays.copyOf(startLineStarts, capacity);
    }

    void pop() {
        size--;
    }

    /** Whether there is an f-string around at all. */
    boolean active() {
        return size > 0;
    }

    boolean inLiteral() {
        return size > 0 && inLiteral[size - 1];
    }

    /** Whether literal text is that of a format specifier, up to the first field nested in it. */
    boolean inFormatSpec() {
        return inSpec[size - 1];
    }

    boolean raw() {
        return raw[size - 1];
    }

    int quote() {
        return quotes[size - 1];
    }

    int quoteSize() {
        return quoteSizes[size - 1];
    }

    int bracketDepth() {
        return bracketDepths[size - 1];
    }

    /** Leaves literal text for a new replacement field. */
    void enterField(ScanState state, int position) {
        int top = size - 1;
        fieldDepths[top]++;
        if (fieldDepths[top] >= FIELD_LIMIT) {
            throw state.error(position, "f-string: expressions nested too deeply");
        }
        inLiteral[top] = false;
    }

    /** Leaves literal text because its format specifier or the whole string is about to end. */
    void leaveLiteral() {
        inLiteral[size - 1] = false;
    }

    void openBracket() {
        bracketDepths[size - 1]++;
    }

    /** Closes a bracket; the brace of a replacement field returns to literal text. */
    void closeBracket(int bracket) {
        int top = size - 1;
        bracketDepths[top]--;
        if (bracket == '}' && bracketDepths[top] == fieldDepths[top]) {
            fieldDepths[top]--;
            inLiteral[top] = true;
            inSpec[top] = false;
        }
    }

    /** Whether no bracket is open inside the current replacement field. */
    boolean atReplacementField() {
        int top = size - 1;
        return bracketDepths[top] - 1 == fieldDepths[top];
    }

    /** A colon at this place starts a format specifier. */
    boolean beginFormatSpec() {
        if (size == 0 || !atReplacementField()) {
            return false;
        }
        inLiteral[size - 1] = true;
        inSpec[size - 1] = true;
        return true;
    }

    int start() {
        return starts[size - 1];
    }

    int startLine() {
        return startLines[size - 1];
    }

    int startLineStart() {
        return startLineStarts[size - 1];
    }
}
