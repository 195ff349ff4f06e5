// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import org.cinder.ast.Expr;
import org.cinder.ast.ExprContext;
import org.cinder.ast.Name;
import org.cinder.ast.Span;
import org.cinder.parser.token.TokenBuffer;
import org.cinder.parser.token.TokenKind;

/**
 * State of a backtracking parse: the place among the tokens, how many tokens have been looked at (errors are often
 * reported
 * at the last of them), and what rules have yielded at places visited before.
 */
final class Peg {
    /** Nesting of rules that is still safe on a small stack; CPython gives up at 6000 of its own, smaller steps. */
    private static final int MAX_DEPTH = 1200;

    final TokenBuffer tokens;
    final Complaints complaints;
    private final byte[] kinds;
    private final int size;
    private final Memo[] memos;
    private int[] levels;

    /** Index of the next token. */
    int mark;

    /** Number of tokens looked at. */
    int fill;

    /** Whether the rules for typical mistakes apply. */
    boolean explaining;

    private int depth;

    /** One remembered result; results of a place form a chain. */
    private record Memo(int rule, Object result, int end, Memo next) {}

    /** Stands for "never tried" among remembered results. */
    static final Object UNKNOWN = new Object();

    Peg(TokenBuffer tokens) {
        this.tokens = tokens;
        this.kinds = tokens.kinds();
        this.size = tokens.size();
        this.memos = new Memo[size + 1];
        this.complaints = new Complaints(this);
    }

    /** Starts over with the rules for mistakes; what has been looked at stays so. */
    void restartExplaining() {
        java.util.Arrays.fill(memos, null);
        mark = 0;
        depth = 0;
        explaining = true;
    }

    /** Looks at the next token. */
    int kind() {
        if (mark >= fill) {
            fill = mark + 1;
            if (kinds[mark] == TokenKind.ERROR) {
                throw tokens.failure().exception();
            }
        }
        return kinds[mark];
    }

    /** Whether every token has been looked at. */
    boolean reachedEnd() {
        return fill >= size;
    }

    boolean at(int kind) {
        return kind() == kind;
    }

    /** Consumes a token of a kind, if it is next. */
    boolean accept(int kind) {
        if (kind() != kind) {
            return false;
        }
        mark++;
        return true;
    }

    /** Consumes a token that must be next: CPython complains about its absence even in the plain parse. */
    void force(int kind, String spelling) {
        if (kind() != kind) {
            throw complaints.at(mark, "expected '" + spelling + "'");
        }
        mark++;
    }

    /** Goes back; always false, so that a rule can fail and reset in one expression. */
    boolean back(int to) {
        mark = to;
        return false;
    }

    /** Consumes an identifier. */
    Name name() {
        if (!TokenKind.isName(kind())) {
            return null;
        }
        int token = mark++;
        return new Name(tokens.names()[tokens.data()[token]], ExprContext.LOAD, tokens.span(token, token));
    }

    /** The span from a token to the last consumed one. */
    Span span(int from) {
        int last = mark - 1;
        while (last > from && kinds[last] >= TokenKind.NEWLINE && kinds[last] <= TokenKind.DEDENT) {
            last--;
        }
        return tokens.span(from, Math.max(last, from));
    }

    /** The number of open brackets after a token. */
    int level(int token) {
        if (levels == null) {
            levels = new int[size];
            int level = 0;
            for (int i = 0; i < size; i++) {
                switch (kinds[i]) {
                    case TokenKind.LPAR, TokenKind.LSQB, TokenKind.LBRACE -> level++;
                    case TokenKind.RPAR, TokenKind.RSQB, TokenKind.RBRACE -> level--;
                    default -> {}
                }
                levels[i] = level;
            }
        }
        return levels[token];
    }

    /** The remembered result of a rule at the current place, moving behind it; {@link #UNKNOWN} when there is none. */
    Object recall(int rule) {
        kind();
        for (Memo memo = memos[mark]; memo != null; memo = memo.next) {
            if (memo.rule == rule) {
                mark = memo.end;
                return memo.result;
            }
        }
        return UNKNOWN;
    }

    /** Remembers that a rule tried at a place yielded a result (null for none) and ended at the current place. */
    <T> T remember(int rule, int at, T result) {
        memos[at] = new Memo(rule, result, mark, memos[at]);
        return result;
    }

    /** Drops what is remembered about the tokens from {@code start} to the current place. */
    void forget(int start) {
        java.util.Arrays.fill(memos, start, mark, null);
    }

    void enter() {
        if (++depth > MAX_DEPTH) {
            throw complaints.tooComplex();
        }
    }

    void leave() {
        depth--;
    }

    /** Fails an expression rule. */
    Expr fail(int to) {
        mark = to;
        return null;
    }
}
