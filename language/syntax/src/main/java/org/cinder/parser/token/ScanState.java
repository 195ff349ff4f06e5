// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

import org.cinder.parser.error.ErrorRange;
import org.cinder.parser.error.ParseDiagnostics;
import org.cinder.parser.error.PythonSyntaxException;
import org.cinder.parser.error.PythonSyntaxException.Type;

/** Where the scanners stand in the source, the tokens so far, and how errors at that place are made. */
final class ScanState {
    final SourceText source;
    final byte[] bytes;
    final int length;
    final TokenBuffer out;
    final NameTable names;
    final ParseDiagnostics diagnostics;
    final BracketStack brackets;

    /** Current line and the position where it starts; scanners that pass a newline keep them up to date. */
    int line = 1;

    int lineStart;

    ScanState(SourceText source, ParseDiagnostics diagnostics) {
        this.source = source;
        this.bytes = source.bytes();
        this.length = source.length();
        this.out = new TokenBuffer(source);
        this.names = new NameTable(bytes);
        this.diagnostics = diagnostics;
        this.brackets = new BracketStack(this);
    }

    /** Notes that the newline at {@code position} has been passed; behind the last one no new line begins. */
    void passNewline(int position) {
        if (position + 1 < length) {
            line++;
            lineStart = position + 1;
            out.addLine(lineStart);
        }
    }

    /** An error whose column is that of the last character before {@code position}. */
    TokenizerAbort error(int position, String message) {
        return error(line, lineStart, position, message);
    }

    TokenizerAbort error(int atLine, int atLineStart, int position, String message) {
        return error(atLine, atLineStart, source.characters(atLineStart, position), -1, message);
    }

    TokenizerAbort error(int atLine, int atLineStart, int column, int endColumn, String message) {
        ErrorRange range = new ErrorRange(atLine, column, atLine, endColumn < 0 ? column : endColumn);
        return abort(exception(Type.SYNTAX, message, range, atLineStart), true);
    }

    /** An error at a column without an end, shown with the whole line. */
    TokenizerAbort openError(int column, String message) {
        ErrorRange range = new ErrorRange(line, column, line, -1);
        String text = source.text(lineStart, Math.min(source.lineEnd(lineStart) + 1, length));
        return abort(new PythonSyntaxException(Type.SYNTAX, message, source.fileName(), range, text), true);
    }

    /** An error that does not replace an earlier one of the parser. */
    TokenizerAbort layoutError(Type type, int column, String message) {
        return abort(exception(type, message, new ErrorRange(line, column, line, 0), lineStart), false);
    }

    /** The end of the line is where the tokenizer gives up a line with a wrong indentation. */
    TokenizerAbort unindentError(String message) {
        int end = source.lineEnd(lineStart);
        int column = source.characters(lineStart, end) + (end < length ? 1 : 0);
        ErrorRange range = new ErrorRange(line, column, line, -1);
        return abort(exception(Type.INDENTATION, message, range, lineStart), false);
    }

    /** The source ends where more is needed. */
    TokenizerAbort endOfSource() {
        PythonSyntaxException exception = brackets.unclosed();
        if (exception == null) {
            int column = source.characters(lineStart, length);
            exception = exception(
                    Type.SYNTAX, "unexpected EOF while parsing", new ErrorRange(line, column, line, -1), lineStart);
        }
        return abort(exception.markedAtEndOfInput(), false);
    }

    private TokenizerAbort abort(PythonSyntaxException exception, boolean decisive) {
        return new TokenizerAbort(
                new TokenizerFailure(exception, decisive, brackets.unclosed(), brackets.unclosedLine()));
    }

    PythonSyntaxException exception(Type type, String message, ErrorRange range, int atLineStart) {
        return new PythonSyntaxException(type, message, source.fileName(), range, source.lineText(atLineStart));
    }
}
