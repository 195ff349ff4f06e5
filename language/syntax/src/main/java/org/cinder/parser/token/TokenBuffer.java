// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

import java.util.Arrays;
import org.cinder.ast.Span;

/**
 * All tokens of a source as parallel arrays, the cheapest form to look ahead and back in. When the source cannot be
 * tokenized to its end the last token has kind {@link TokenKind#ERROR} and {@link #failure()} tells why.
 */
public final class TokenBuffer {
    private final SourceText source;
    private byte[] kinds;
    private int[] starts;
    private int[] ends;
    private int[] lines;
    private int[] endLines;
    private int[] data;
    private int[] lineStarts;
    private int lineCount;
    private int size;
    private String[] names;
    private TokenizerFailure failure;

    TokenBuffer(SourceText source) {
        this.source = source;
        int estimate = source.length() / 4 + 64;
        kinds = new byte[estimate];
        starts = new int[estimate];
        ends = new int[estimate];
        lines = new int[estimate];
        endLines = new int[estimate];
        data = new int[estimate];
        lineStarts = new int[source.length() / 28 + 16];
    }

    void add(int kind, int start, int end, int line, int endLine, int extra) {
        int i = size;
        if (i == kinds.length) {
            grow();
        }
        kinds[i] = (byte) kind;
        starts[i] = start;
        ends[i] = end;
        lines[i] = line;
        endLines[i] = endLine;
        data[i] = extra;
        size = i + 1;
    }

    private void grow() {
        int capacity = kinds.length * 2;
        kinds = Arrays.copyOf(kinds, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        lines = Arrays.copyOf(lines, capacity);
        endLines = Arrays.copyOf(endLines, capacity);
        data = Arrays.copyOf(data, capacity);
    }

    /** Tells that the line after the last known one starts at {@code start}. */
    void addLine(int start) {
        if (lineCount + 1 >= lineStarts.length) {
            lineStarts = Arrays.copyOf(lineStarts, lineStarts.length * 2);
        }
        lineStarts[++lineCount] = start;
    }

    void finish(String[] nameTable, TokenizerFailure tokenizerFailure) {
        if (size + 4 > kinds.length) {
            // The parser looks a few tokens ahead without asking where the end is.
            grow();
        }
        names = nameTable;
        failure = tokenizerFailure;
    }

    public SourceText source() {
        return source;
    }

    /** Number of tokens, the final END or ERROR included. */
    public int size() {
        return size;
    }

    /** Why the last token is ERROR, else null. */
    public TokenizerFailure failure() {
        return failure;
    }

    public byte[] kinds() {
        return kinds;
    }

    /** Byte positions where tokens start. */
    public int[] starts() {
        return starts;
    }

    /** Byte positions where tokens end. */
    public int[] ends() {
        return ends;
    }

    /** Lines of token starts. */
    public int[] lines() {
        return lines;
    }

    /** Lines of token ends. */
    public int[] endLines() {
        return endLines;
    }

    /**
     * Per kind: the index into {@link #names()} of names, {@link LiteralFlags} of literals, a quote position of END.
     */
    public int[] data() {
        return data;
    }

    /** Byte positions where lines start, indexed by line number. */
    public int[] lineStarts() {
        return lineStarts;
    }

    /** Number of the last line. */
    public int lineCount() {
        return lineCount;
    }

    /** Spellings of identifiers after NFKC normalization. */
    public String[] names() {
        return names;
    }

    /** The span from the start of one token to the end of another. */
    public Span span(int first, int last) {
        int line = lines[first];
        int endLine = endLines[last];
        return new Span(line, starts[first] - lineStarts[line], endLine, ends[last] - lineStarts[endLine]);
    }

    /** The source text of a token. */
    public String text(int token) {
        return source.text(starts[token], ends[token]);
    }
}
