// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import org.cinder.ast.Span;
import org.cinder.parser.error.ErrorRange;
import org.cinder.parser.error.PythonSyntaxException;
import org.cinder.parser.error.PythonSyntaxException.Type;
import org.cinder.parser.token.LiteralFlags;
import org.cinder.parser.token.SourceText;
import org.cinder.parser.token.TokenBuffer;
import org.cinder.parser.token.TokenKind;

/** Makes the exceptions: at a token, over a range, or where the tokenizer stands. */
final class Complaints {
    private final Peg peg;
    private final TokenBuffer tokens;
    private final SourceText source;

    Complaints(Peg peg) {
        this.peg = peg;
        this.tokens = peg.tokens;
        this.source = tokens.source();
    }

    static final String INCOMPLETE = "incomplete input";

    /** An error about the tokens seen so far, reported at the last of them. */
    PythonSyntaxException here(String message) {
        return atLast(Type.SYNTAX, message);
    }

    /** An indentation error, reported at the last token seen. */
    PythonSyntaxException indentation(String message) {
        return atLast(Type.INDENTATION, message);
    }

    private PythonSyntaxException atLast(Type type, String message) {
        return atToken(type, peg.fill - 1, message);
    }

    /** An error at the next token. */
    PythonSyntaxException next(String message) {
        peg.kind();
        return atToken(Type.SYNTAX, peg.mark, message);
    }

    private PythonSyntaxException atToken(Type type, int token, String message) {
        if (hasText(token)) {
            return token(type, token, message);
        }
        // Without text the error is where the tokenizer has got to.
        int line = tokens.lines()[token];
        int last = peg.fill - 1;
        int column = offset(line, readUpTo(last) - tokens.lineStarts()[tokens.endLines()[last]]);
        return exception(type, message, new ErrorRange(line, column, line, -1));
    }

    private boolean hasText(int token) {
        return switch (tokens.kinds()[token]) {
            case TokenKind.INDENT, TokenKind.DEDENT, TokenKind.END -> false;
            case TokenKind.NEWLINE -> tokens.data()[token] != LiteralFlags.IMPLIED;
            default -> true;
        };
    }

    /** How far the tokenizer has read when it has just made a token. */
    private int readUpTo(int token) {
        boolean newline = tokens.kinds()[token] == TokenKind.NEWLINE && hasText(token);
        return tokens.ends()[token] + (newline ? 1 : 0);
    }

    /** An error that covers one token. */
    PythonSyntaxException at(int token, String message) {
        if (!hasText(token)) {
            int line = tokens.lines()[token];
            return exception(Type.SYNTAX, message, new ErrorRange(line, 0, line, 0));
        }
        return token(Type.SYNTAX, token, message);
    }

    /** An error that covers a range of the source. */
    PythonSyntaxException range(Span span, String message) {
        return range(Type.SYNTAX, span, message);
    }

    /** An error from the start of one range to the end of another. */
    PythonSyntaxException range(Span first, Span last, String message) {
        return range(Type.SYNTAX, first.to(last), message);
    }

    private PythonSyntaxException token(Type type, int token, String message) {
        Span span = tokens.span(token, token);
        if (tokens.kinds()[token] == TokenKind.NEWLINE) {
            span = new Span(span.line(), span.column(), span.endLine(), span.endColumn() + 1);
        }
        return range(type, span, message);
    }

    private PythonSyntaxException range(Type type, Span span, String message) {
        int column = offset(span.line(), span.column() + 1);
        // CPython measures the end on the first line, too.
        int endColumn = offset(span.line(), span.endColumn() + 1);
        return exception(type, message, new ErrorRange(span.line(), column, span.endLine(), endColumn));
    }

    /** An error from the start of a range to where the tokenizer stands. */
    PythonSyntaxException from(Span start, String message) {
        int last = peg.fill - 1;
        int endLine = tokens.endLines()[last];
        int column = offset(start.line(), start.column() + 1);
        int endColumn = offset(start.line(), readUpTo(last) - tokens.lineStarts()[endLine]);
        return exception(Type.SYNTAX, message, new ErrorRange(start.line(), column, endLine, endColumn));
    }

    /** An error with a start column (counted from 0, -1 for none) but without an end. */
    PythonSyntaxException open(int line, int byteColumn, int endLine, String message) {
        int column = offset(line, byteColumn + 1);
        return exception(Type.SYNTAX, message, new ErrorRange(line, column, endLine, 0));
    }

    /** More input could complete what starts at a place (counted from 1). */
    PythonSyntaxException incomplete(int line, int column) {
        return exception(Type.SYNTAX, INCOMPLETE, new ErrorRange(line, column, line, -1)).markedAtEndOfInput();
    }

    /** More input could complete the source. */
    PythonSyntaxException incompleteAtEnd() {
        int line = tokens.lines()[tokens.size() - 1];
        return incomplete(line, source.characters(tokens.lineStarts()[line], source.length()));
    }

    /** The source nests too deeply for any recursive parser. */
    PythonSyntaxException tooComplex() {
        return new PythonSyntaxException(Type.MEMORY, "Parser stack overflowed - Python source too complex to parse",
                source.fileName(), ErrorRange.NONE, "");
    }

    /** The character column for a byte column, both from 1; columns beyond what is shown of the line are cut. */
    private int offset(int line, int byteColumn) {
        int start = tokens.lineStarts()[line];
        int end = shownEnd(line);
        int to = start + byteColumn;
        return to <= end ? source.characters(start, to) : source.characters(start, end) + 1;
    }

    /** Where the text of a line ends: its newline is shown only while the tokenizer is on that line. */
    private int shownEnd(int line) {
        int end = source.lineEnd(tokens.lineStarts()[line]);
        boolean current = peg.fill == 0 || tokens.endLines()[peg.fill - 1] <= line;
        return current && end < source.length() ? end + 1 : end;
    }

    private PythonSyntaxException exception(Type type, String message, ErrorRange range) {
        if (source.length() == 0) {
            return new PythonSyntaxException(type, message, source.fileName(), ErrorRange.NONE, "");
        }
        String text = source.text(tokens.lineStarts()[range.line()], shownEnd(range.line()));
        return new PythonSyntaxException(type, message, source.fileName(), range, text);
    }
}
