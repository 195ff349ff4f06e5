// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.tokenize;

import java.util.ArrayDeque;
import org.cinder.object.PNone;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.parser.error.ParseDiagnostics;
import org.cinder.parser.error.PythonSyntaxException;
import org.cinder.parser.token.SourceText;
import org.cinder.parser.token.TokenBuffer;
import org.cinder.parser.token.TokenKind;
import org.cinder.parser.token.Tokenizer;
import org.cinder.parser.token.TokenizerFailure;

/**
 * The tokens of a source in the form of module tokenize. The parser's tokenizer makes those that mean something;
 * comments
 * and newlines without meaning are found in the gaps between them.
 */
final class TokenStream {
    private final SourceText source;
    private final TokenBuffer tokens;
    private final boolean extraTokens;
    private final boolean endsWithNewline;
    private final int length;
    private final ArrayDeque<Object> ready = new ArrayDeque<>();
    private int token;
    private int position;
    private int line = 1;
    private int lineStart;

    TokenStream(String text, boolean extraTokens) {
        this.source = SourceText.of(text, "<string>", false);
        this.extraTokens = extraTokens;
        this.length = source.length();
        this.endsWithNewline = length == 0 || source.bytes()[length - 1] == '\n';
        SourceText complete = endsWithNewline ? source : SourceText.of(text, "<string>", true);
        this.tokens = extraTokens ? Tokenizer.tokenizeLeniently(complete, ParseDiagnostics.NONE)
                : Tokenizer.tokenize(complete, ParseDiagnostics.NONE, false);
    }

    /** The next token, or null at the end. */
    Object next() {
        while (ready.isEmpty()) {
            if (token >= tokens.size()) {
                return null;
            }
            advance();
        }
        Object next = ready.poll();
        if (next instanceof PException failure) {
            throw failure;
        }
        return next;
    }

    private PException unexpectedEnd() {
        PTuple details = PTuple.of(Text.of("<string>"), (long) Math.max(1, line - 1), 0L, PNone.NONE, (long) line, 0L);
        return PException.of((PBaseException) Calls.call(ExceptionTypes.SYNTAX_ERROR,
                Text.of("unexpected EOF in multi-line statement"), details));
    }

    private void advance() {
        int kind = tokens.kinds()[token];
        switch (kind) {
            case TokenKind.ERROR -> {
                TokenizerFailure failure = tokens.failure();
                token = tokens.size();
                if (failure.exception().getMessage().endsWith("was never closed")) {
                    skipTo(length);
                    ready.add(unexpectedEnd());
                } else {
                    throw raise(failure.exception());
                }
            }
            case TokenKind.INDENT, TokenKind.DEDENT -> indentation();
            case TokenKind.NEWLINE -> {
                // the token may begin with a comment
                skipTo(tokens.ends()[token]);
                newline();
                token++;
            }
            case TokenKind.END -> {
                skipTo(length);
                int last = length == 0 || endsWithNewline ? line : line + 1;
                add(TokenNumbers.ENDMARKER, "", last, 0, last, 0, "");
                token++;
            }
            default -> plain(kind);
        }
    }

    private static RuntimeException raise(PythonSyntaxException e) {
        PythonClass type = switch (e.type()) {
            case MEMORY -> ExceptionTypes.MEMORY_ERROR;
            case SYNTAX -> ExceptionTypes.SYNTAX_ERROR;
            case INDENTATION -> ExceptionTypes.INDENTATION_ERROR;
            case TAB -> ExceptionTypes.TAB_ERROR;
        };
        PTuple details = PTuple.of(Text.of(e.fileName()), (long) e.line(), (long) e.column(),
                e.text() == null ? PNone.NONE : Text.of(e.text()), (long) e.endLine(), (long) e.endColumn());
        return PException.of((PBaseException) Calls.call(type, Text.of(e.getMessage()), details));
    }

    /** Comments and empty lines come before the change of indentation, which stands where the next token begins. */
    private void indentation() {
        int next = token;
        while (tokens.kinds()[next] == TokenKind.INDENT || tokens.kinds()[next] == TokenKind.DEDENT) {
            next++;
        }
        boolean atEnd = tokens.kinds()[next] == TokenKind.END || tokens.kinds()[next] == TokenKind.ERROR;
        skipTo(atEnd ? length : tokens.starts()[next]);
        for (; token < next; token++) {
            if (tokens.kinds()[token] == TokenKind.INDENT) {
                int column = column(position);
                add(TokenNumbers.INDENT, source.text(lineStart, position), line, 0, line, column, lineText(line, line));
            } else if (atEnd) {
                int last = length == 0 || endsWithNewline ? line : line + 1;
                add(TokenNumbers.DEDENT, "", last, 0, last, 0, "");
            } else {
                int column = column(position);
                add(TokenNumbers.DEDENT, "", line, column, line, column, lineText(line, line));
            }
        }
    }

    /** Passes over what lies before a token: white space, continued lines, comments, newlines. */
    private void skipTo(int end) {
        byte[] bytes = source.bytes();
        while (position < Math.min(end, length)) {
            int c = bytes[position];
            if (c == '#') {
                int stop = source.lineEnd(position);
                addExtra(TokenNumbers.COMMENT, position, stop);
                position = stop;
            } else if (c == '\n') {
                addExtra(TokenNumbers.NL, position, position + 1);
                nextLine();
            } else if (c == '\\' && bytes[position + 1] == '\n') {
                position++;
                nextLine();
            } else {
                position++;
            }
        }
    }

    private void nextLine() {
        position++;
        line++;
        lineStart = position;
    }

    private void newline() {
        boolean real = position < length;
        int column = column(position);
        add(TokenNumbers.NEWLINE, real ? "\n" : "", line, column, line, column + 1, lineText(line, line));
        if (real) {
            nextLine();
        }
    }

    private void plain(int kind) {
        skipTo(tokens.starts()[token]);
        int end = tokens.ends()[token];
        if (kind == TokenKind.FSTRING_MIDDLE) {
            middle(end);
        } else {
            addSpan(TokenNumbers.of(kind, source.text(position, end), extraTokens), position, end);
        }
        moveTo(end);
        token++;
    }

    /** Doubled braces count as the end of a piece of literal text, with one of the two. */
    private void middle(int end) {
        byte[] bytes = source.bytes();
        int from = position;
        for (int i = position; i < end; i++) {
            if ((bytes[i] == '{' || bytes[i] == '}') && i + 1 < end && bytes[i + 1] == bytes[i]) {
                moveTo(from);
                addSpan(TokenNumbers.FSTRING_MIDDLE, from, i + 1);
                from = i + 2;
                i++;
            }
        }
        if (from < end) {
            moveTo(from);
            addSpan(TokenNumbers.FSTRING_MIDDLE, from, end);
        }
    }

    private void moveTo(int end) {
        byte[] bytes = source.bytes();
        while (position < end) {
            if (bytes[position] == '\n') {
                nextLine();
            } else {
                position++;
            }
        }
    }

    private int column(int at) {
        return source.characters(lineStart, at);
    }

    private void addExtra(int type, int start, int end) {
        if (extraTokens) {
            addSpan(type, start, end);
        }
    }

    private void addSpan(int type, int start, int end) {
        int endLine = line;
        int endLineStart = lineStart;
        for (int i = start; i < end - (type == TokenNumbers.NL ? 1 : 0); i++) {
            if (source.bytes()[i] == '\n') {
                endLine++;
                endLineStart = i + 1;
            }
        }
        add(type, source.text(start, end), line, column(start), endLine, source.characters(endLineStart, end),
                lineText(line, endLine));
    }

    /** The text of physical lines with their newlines. */
    private String lineText(int first, int last) {
        int start = lineStart;
        int end = start;
        for (int i = first; i <= last; i++) {
            end = Math.min(length, source.lineEnd(end) + 1);
        }
        return source.text(start, end);
    }

    private void add(int type, String text, int startLine, int startColumn, int endLine, int endColumn,
            String lineText) {
        ready.add(PTuple.of((long) type, Text.of(text), PTuple.of((long) startLine, (long) startColumn),
                PTuple.of((long) endLine, (long) endColumn), Text.of(lineText)));
    }
}
