// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

import org.cinder.parser.error.ParseDiagnostics;
import org.cinder.parser.error.PythonSyntaxException.Type;

/**
 * Python's lexical analysis over UTF-8 bytes: logical lines, indentation, names, operators; literals are left to their
 * scanners. All tokens are made at once, since arrays are cheaper than a conversation with the parser. An error does
 * not
 * stop the caller: it becomes the last token, because a parser that fails earlier must not see it.
 */
public final class Tokenizer {
    private final ScanState state;
    private final byte[] bytes;
    private final TokenBuffer out;
    private final BracketStack brackets;
    private final Indentation indentation;
    private final FStringModes modes = new FStringModes();
    private final NumberScanner numbers;
    private final StringScanner strings;
    private final boolean interactive;
    private final boolean closesBlocks;

    private Tokenizer(SourceText source, ParseDiagnostics diagnostics, boolean interactive, boolean closesBlocks) {
        state = new ScanState(source, diagnostics);
        bytes = state.bytes;
        out = state.out;
        brackets = state.brackets;
        indentation = new Indentation(state);
        numbers = new NumberScanner(state);
        strings = new StringScanner(state, modes);
        this.interactive = interactive;
        this.closesBlocks = closesBlocks;
    }

    /** Tokenizes a source; {@code interactive} ends it as a statement typed at a prompt. */
    public static TokenBuffer tokenize(SourceText source, ParseDiagnostics diagnostics, boolean interactive) {
        return tokenize(source, diagnostics, interactive, true);
    }

    /** Tokenizes a source for the module tokenize, which does not mind whether brackets match. */
    public static TokenBuffer tokenizeLeniently(SourceText source, ParseDiagnostics diagnostics) {
        Tokenizer tokenizer = new Tokenizer(source, diagnostics, false, true);
        tokenizer.brackets.setLenient();
        return tokenizer.tokenize();
    }

    /** Tokenizes a source; {@code closesBlocks} tells whether the end of an interactive one closes open blocks. */
    public static TokenBuffer tokenize(
            SourceText source, ParseDiagnostics diagnostics, boolean interactive, boolean closesBlocks) {
        return new Tokenizer(source, diagnostics, interactive, closesBlocks).tokenize();
    }

    private TokenBuffer tokenize() {
        TokenizerFailure failure = null;
        try {
            run();
        } catch (TokenizerAbort abort) {
            failure = abort.failure();
            if (modes.active()) {
                // CPython does not look for other mistakes inside f-strings once it has found one.
                failure = new TokenizerFailure(failure.exception(), false, null, 0);
            }
            state.out.add(TokenKind.ERROR, state.lineStart, state.lineStart, state.line, state.line, 0);
        }
        out.finish(state.names.names(), failure);
        return out;
    }

    private void run() {
        out.addLine(0);
        int position = beginLine(0);
        while (true) {
            if (modes.inLiteral()) {
                position = strings.literalText(position);
                continue;
            }
            int c = bytes[position];
            while (c == ' ' || c == '\t' || c == '\f') {
                c = bytes[++position];
            }
            if (c < 0 || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_') {
                position = name(position);
                continue;
            }
            switch (c) {
                case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> position = numbers.scan(position);
                case '.' -> position = dot(position);
                case '"', '\'' -> position = strings.scan(position, position, 0);
                case '#' -> position = comment(position);
                case '\n' -> position = newline(position, position);
                case '\\' -> position = continuation(position);
                case 0 -> {
                    end(position);
                    return;
                }
                default -> position = operator(c, position);
            }
        }
    }

    private void end(int position) {
        if (brackets.level() > 0) {
            throw state.endOfSource();
        }
        if (interactive && out.size() > 0) {
            out.add(TokenKind.NEWLINE, position, position, state.line, state.line, LiteralFlags.IMPLIED);
            if (closesBlocks && indentation.closeBlocks(position)) {
                out.add(TokenKind.NEWLINE, position, position, state.line, state.line, LiteralFlags.IMPLIED);
            }
        }
        out.add(TokenKind.END, position, position, state.line, state.line, 0);
    }

    /** A comment belongs to the NEWLINE token behind it. */
    private int comment(int position) {
        int end = state.source.lineEnd(position);
        return bytes[end] == '\n' ? newline(position, end) : end;
    }

    private int newline(int start, int position) {
        if (brackets.level() > 0) {
            state.passNewline(position);
            return position + 1;
        }
        out.add(TokenKind.NEWLINE, start, position, state.line, state.line, 0);
        state.passNewline(position);
        return beginLine(position + 1);
    }

    /** Measures the indentation of the next line that is not blank; returns where its first token starts. */
    private int beginLine(int start) {
        int position = start;
        while (true) {
            int column = 0;
            int alternative = 0;
            int continuedColumn = 0;
            int c;
            while (true) {
                c = bytes[position];
                if (c == ' ') {
                    column++;
                    alternative++;
                } else if (c == '\t') {
                    column = (column / 8 + 1) * 8;
                    alternative++;
                } else if (c == '\f') {
                    column = 0;
                    alternative = 0;
                } else if (c == '\\') {
                    // Only the part before the first backslash counts as indentation.
                    continuedColumn = continuedColumn != 0 ? continuedColumn : column;
                    position = continuation(position);
                    continue;
                } else {
                    break;
                }
                position++;
            }
            if (c == '#') {
                position = state.source.lineEnd(position);
                c = bytes[position];
                if (c == 0) {
                    return position;
                }
            }
            if (c == '\n') {
                state.passNewline(position);
                position++;
                continue;
            }
            if (continuedColumn != 0) {
                column = continuedColumn;
                alternative = continuedColumn;
            }
            indentation.adjust(column, alternative, position);
            return position;
        }
    }

    private int continuation(int position) {
        if (bytes[position + 1] != '\n') {
            // The end of the source is no character.
            int column = state.source.characters(state.lineStart, position + 1) + (bytes[position + 1] == 0 ? 0 : 1);
            throw state.layoutError(
                    Type.SYNTAX, column, "unexpected character after line continuation character");
        }
        state.passNewline(position + 1);
        if (position + 2 >= state.length) {
            throw state.endOfSource();
        }
        return position + 2;
    }

    private int name(int start) {
        byte[] b = bytes;
        int i = start;
        int hash = 0;
        int c = b[i];
        while (c < 0 || Identifiers.isAsciiPart(c)) {
            if (c < 0) {
                return nameBeyondAscii(start);
            }
            hash = hash * 31 + c;
            c = b[++i];
        }
        int length = i - start;
        if ((c == '"' || c == '\'') && length <= 2) {
            int flags = strings.prefixFlags(start, i);
            if (flags >= 0) {
                return strings.scan(start, i, flags);
            }
        }
        int id = state.names.find(start, length, hash);
        out.add(state.names.kind(id), start, i, state.line, state.line, id);
        return i;
    }

    private int nameBeyondAscii(int start) {
        int i = start;
        while (bytes[i] < 0 || Identifiers.isAsciiPart(bytes[i])) {
            i++;
        }
        int id = state.names.add(Identifiers.normalize(state, start, i));
        out.add(TokenKind.NAME, start, i, state.line, state.line, id);
        return i;
    }

    private int dot(int position) {
        int next = bytes[position + 1];
        if (next >= '0' && next <= '9') {
            return numbers.scan(position);
        }
        if (next == '.' && bytes[position + 2] == '.') {
            return emit(TokenKind.ELLIPSIS, position, 3);
        }
        return emit(TokenKind.DOT, position, 1);
    }

    private int operator(int c, int position) {
        if (c == ':' && modes.beginFormatSpec()) {
            return emit(TokenKind.COLON, position, 1);
        }
        int kind = Operators.kind(bytes, position);
        if (kind <= TokenKind.RBRACE) {
            bracket(c, position);
        } else if (kind == TokenKind.UNKNOWN_OPERATOR && (c < ' ' || c == 127)) {
            throw state.error(position + 1, String.format("invalid non-printable character U+%04X", c));
        }
        return emit(kind, position, Operators.length(kind));
    }

    private void bracket(int c, int position) {
        if (c == '(' || c == '[' || c == '{') {
            brackets.open(c, position);
            if (modes.active()) {
                modes.openBracket();
            }
        } else {
            brackets.close(c, position, modes);
            if (modes.active()) {
                modes.closeBracket(c);
            }
        }
    }

    private int emit(int kind, int position, int length) {
        out.add(kind, position, position + length, state.line, state.line, 0);
        return position + length;
    }
}
