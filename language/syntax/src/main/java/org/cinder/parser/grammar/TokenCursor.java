// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import java.util.Arrays;
import java.util.List;
import org.cinder.ast.Span;
import org.cinder.parser.token.TokenBuffer;
import org.cinder.parser.token.TokenKind;

/** The parser's place among the tokens, spans of what it has consumed, and a stack on which lists grow. */
final class TokenCursor {
    /** Deep enough for 200 brackets and any sane operator chain, shallow enough for a thread's default stack. */
    private static final int MAX_DEPTH = 1000;

    final byte[] kinds;
    private final int[] starts;
    private final int[] ends;
    private final int[] lines;
    private final int[] endLines;
    private final int[] data;
    private final int[] lineStarts;
    private final String[] names;
    private final TokenBuffer tokens;

    /** Index of the next token. */
    int position;

    private int depth;
    private Object[] stack = new Object[64];
    private int top;

    TokenCursor(TokenBuffer tokens) {
        this.tokens = tokens;
        kinds = tokens.kinds();
        starts = tokens.starts();
        ends = tokens.ends();
        lines = tokens.lines();
        endLines = tokens.endLines();
        data = tokens.data();
        lineStarts = tokens.lineStarts();
        names = tokens.names();
    }

    TokenBuffer tokens() {
        return tokens;
    }

    int kind() {
        return kinds[position];
    }

    int kindAt(int offset) {
        return kinds[position + offset];
    }

    boolean at(int kind) {
        return kinds[position] == kind;
    }

    boolean atName() {
        return TokenKind.isName(kinds[position]);
    }

    /** Consumes the next token if it is of a kind. */
    boolean accept(int kind) {
        if (kinds[position] == kind) {
            position++;
            return true;
        }
        return false;
    }

    /** Consumes the next token, which must be of a kind. */
    void expect(int kind) {
        if (kinds[position] != kind) {
            throw ParseFailure.INSTANCE;
        }
        position++;
    }

    /** The next token must be of a kind; it stays. */
    void requireAt(int kind) {
        if (kinds[position] != kind) {
            throw ParseFailure.INSTANCE;
        }
    }

    /** Consumes an identifier. */
    String name() {
        int i = position;
        if (!TokenKind.isName(kinds[i])) {
            throw ParseFailure.INSTANCE;
        }
        position = i + 1;
        return names[data[i]];
    }

    int dataAt(int token) {
        return data[token];
    }

    int startAt(int token) {
        return starts[token];
    }

    int endAt(int token) {
        return ends[token];
    }

    /** The span of one token. */
    Span tokenSpan(int token) {
        int line = lines[token];
        int endLine = endLines[token];
        return new Span(line, starts[token] - lineStarts[line], endLine, ends[token] - lineStarts[endLine]);
    }

    /** The span from a token to the last consumed one, layout tokens at the end left out. */
    Span spanFrom(int first) {
        int last = position - 1;
        byte[] k = kinds;
        while (last > first && k[last] >= TokenKind.NEWLINE && k[last] <= TokenKind.DEDENT) {
            last--;
        }
        int line = lines[first];
        int endLine = endLines[last];
        return new Span(line, starts[first] - lineStarts[line], endLine, ends[last] - lineStarts[endLine]);
    }

    /** Enters a construct that can contain itself. */
    void enter() {
        if (++depth > MAX_DEPTH) {
            throw ParseFailure.TOO_DEEP;
        }
    }

    void leave() {
        depth--;
    }

    /** Height of the list stack: remember it, push elements, then take them as a list. */
    int mark() {
        return top;
    }

    void push(Object element) {
        if (top == stack.length) {
            stack = Arrays.copyOf(stack, top * 2);
        }
        stack[top++] = element;
    }

    /** The elements pushed since {@code mark}, none of them null. */
    @SuppressWarnings("unchecked")
    <T> List<T> take(int mark) {
        Object[] s = stack;
        int size = top - mark;
        top = mark;
        return (List<T>) switch (size) {
            case 0 -> List.of();
            case 1 -> List.of(s[mark]);
            case 2 -> List.of(s[mark], s[mark + 1]);
            default -> List.of(Arrays.copyOfRange(s, mark, mark + size));
        };
    }

    /** Goes back to an earlier place after a failed attempt. */
    void reset(int toPosition, int toMark, int toDepth) {
        position = toPosition;
        top = toMark;
        depth = toDepth;
    }

    int depth() {
        return depth;
    }
}
