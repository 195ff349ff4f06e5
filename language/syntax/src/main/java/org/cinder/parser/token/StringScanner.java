// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

/** Finds the end of string literals, and the literal parts of f-strings (PEP 701). */
final class StringScanner {
    private final ScanState state;
    private final byte[] bytes;
    private final FStringModes modes;

    StringScanner(ScanState state, FStringModes modes) {
        this.state = state;
        this.bytes = state.bytes;
        this.modes = modes;
    }

    /** The flags of a string prefix between two positions, or -1 when the letters are no prefix. */
    int prefixFlags(int start, int end) {
        int flags = 0;
        boolean formatted = false;
        for (int i = start; i < end; i++) {
            int flag = switch (bytes[i] | 0x20) {
                case 'r' -> LiteralFlags.RAW;
                case 'b' -> LiteralFlags.BYTES;
                case 'u' -> LiteralFlags.UNICODE;
                case 'f' -> {
                    if (formatted) {
                        yield 0;
                    }
                    formatted = true;
                    yield F_STRING;
                }
                default -> 0;
            };
            if (flag == 0 || (flags & flag) != 0) {
                return -1;
            }
            flags |= flag;
        }
        if (end - start == 2 && (flags & LiteralFlags.RAW) == 0 || end - start == 2
                && (flags & LiteralFlags.UNICODE) != 0) {
            return -1;
        }
        return flags | (end - start);
    }

    /** Internal flag of {@link #prefixFlags} for f-strings. */
    static final int F_STRING = 1 << 20;

    /** Scans the literal whose prefix starts at {@code start} and whose quote stands at {@code quotePosition}. */
    int scan(int start, int quotePosition, int prefixFlags) {
        byte quote = bytes[quotePosition];
        boolean triple = bytes[quotePosition + 1] == quote && bytes[quotePosition + 2] == quote;
        if ((prefixFlags & F_STRING) != 0) {
            return startFString(start, quotePosition, prefixFlags & ~F_STRING, triple);
        }
        int line = state.line;
        int end = triple
                ? tripleQuoted(start, quotePosition + 3, quote, prefixFlags)
                : singleQuoted(start, quotePosition + 1, quote, prefixFlags);
        state.out.add(TokenKind.STRING, start, end, line, state.line, flags);
        return end;
    }

    private int flags;

    private int singleQuoted(int start, int from, byte quote, int prefixFlags) {
        byte[] b = bytes;
        int result = prefixFlags;
        int i = from;
        int seen = 0;
        while (true) {
            byte c = b[i];
            if (c == quote) {
                break;
            }
            seen |= c;
            if (c == '\\') {
                result |= LiteralFlags.BACKSLASH;
                i++;
                c = b[i];
                seen |= c;
                if (c == '\n') {
                    state.passNewline(i);
                } else if (c == 0) {
                    continue;
                }
            } else if (c == '\n' || c == 0) {
                throw unterminated(start, quote, state.line, c == 0);
            }
            i++;
        }
        flags = seen < 0 ? result | LiteralFlags.NON_ASCII : result;
        return i + 1;
    }

    private TokenizerAbort unterminated(int start, byte quote, int detectedLine, boolean endsInput) {
        int line = detectedLine;
        int lineStart = state.lineStart;
        while (lineStart > start) {
            line--;
            lineStart = state.out.lineStarts()[line];
        }
        if (closesFString(quote, 1)) {
            return state.error(line, lineStart, start + 1, "f-string: expecting '}'");
        }
        TokenizerAbort error = state.error(
                line, lineStart, start + 1, "unterminated string literal (detected at line " + detectedLine + ")");
        return endsInput ? error.markedAtEndOfInput() : error;
    }

    /** Whether the quote was rather meant to end the f-string around. */
    private boolean closesFString(byte quote, int size) {
        return modes.active() && modes.quote() == quote && modes.quoteSize() == size;
    }

    private int tripleQuoted(int start, int from, byte quote, int prefixFlags) {
        byte[] b = bytes;
        int result = prefixFlags | LiteralFlags.TRIPLE;
        int line = state.line;
        int lineStart = state.lineStart;
        int i = from;
        int seen = 0;
        while (true) {
            byte c = b[i];
            seen |= c;
            if (c == quote && b[i + 1] == quote && b[i + 2] == quote) {
                break;
            }
            if (c == '\\') {
                result |= LiteralFlags.BACKSLASH;
                i++;
                c = b[i];
                seen |= c;
            }
            if (c == '\n') {
                state.passNewline(i);
            } else if (c == 0) {
                if (closesFString(quote, 3)) {
                    throw state.error(line, lineStart, start + 1, "f-string: expecting '}'");
                }
                throw state.error(line, lineStart, start + 1,
                        "unterminated triple-quoted string literal (detected at line " + state.line + ")")
                        .markedAtEndOfInput();
            }
            i++;
        }
        flags = seen < 0 ? result | LiteralFlags.NON_ASCII : result;
        return i + 3;
    }

    private int startFString(int start, int quotePosition, int prefixFlags, boolean triple) {
        boolean raw = (prefixFlags & LiteralFlags.RAW) != 0;
        modes.push(state, start, bytes[quotePosition], triple ? 3 : 1, raw);
        int end = quotePosition + (triple ? 3 : 1);
        state.out.add(TokenKind.FSTRING_START, start, end, state.line, state.line, prefixFlags);
        return end;
    }

    /** Scans literal text of the innermost f-string, or its end; returns where scanning goes on. */
    int literalText(int start) {
        if (bytes[start] == '{' && bytes[start + 1] != '{') {
            modes.enterField(state, start);
            return start;
        }
        int quoteSize = modes.quoteSize();
        if (atQuote(start, quoteSize)) {
            int end = start + quoteSize;
            modes.pop();
            state.out.add(TokenKind.FSTRING_END, start, end, state.line, state.line, 0);
            return end;
        }
        return middle(start, quoteSize);
    }

    private boolean atQuote(int i, int quoteSize) {
        int quote = modes.quote();
        return bytes[i] == quote && (quoteSize == 1 || bytes[i + 1] == quote && bytes[i + 2] == quote);
    }

    private int middle(int start, int quoteSize) {
        byte[] b = bytes;
        int line = state.line;
        boolean inSpec = modes.inFormatSpec();
        boolean raw = modes.raw();
        boolean namedEscape = false;
        int result = 0;
        int seen = 0;
        int i = start;
        while (true) {
            byte c = b[i];
            seen |= c;
            if (c == 0 || c == '\n' && quoteSize == 1) {
                if (c == '\n' && inSpec) {
                    modes.leaveLiteral();
                    return emit(start, i, i, line, result, seen);
                }
                throw unterminatedFString();
            }
            if (c == '\n') {
                state.passNewline(i);
            } else if (c == '\\') {
                result |= LiteralFlags.BACKSLASH;
                byte next = b[i + 1];
                seen |= next;
                if (next == '{' || next == '}') {
                    if (!raw) {
                        state.diagnostics.syntaxWarning("invalid escape sequence '\\" + (char) next + "'", state.line);
                    }
                } else if (next != 0) {
                    if (next == '\n') {
                        state.passNewline(i + 1);
                    }
                    i++;
                    if (!raw && next == 'N' && b[i + 1] == '{') {
                        namedEscape = true;
                        i++;
                    }
                }
            } else if (c == '{') {
                if (b[i + 1] == '{' && !inSpec) {
                    return emit(start, i + 2, i + 2, line, result | LiteralFlags.DOUBLED_BRACE, seen);
                }
                modes.enterField(state, i);
                return emit(start, i, i, line, result, seen);
            } else if (c == '}') {
                if (namedEscape) {
                    return emit(start, i + 1, i + 1, line, result, seen);
                }
                if (b[i + 1] == '}' && !inSpec && modes.bracketDepth() == 0) {
                    return emit(start, i + 2, i + 2, line, result | LiteralFlags.DOUBLED_BRACE, seen);
                }
                modes.leaveLiteral();
                return emit(start, i, i, line, result, seen);
            } else if (c == modes.quote() && i > start && atQuote(i, quoteSize)) {
                return emit(start, i, i, line, result, seen);
            }
            i++;
        }
    }

    private int emit(int start, int end, int next, int line, int result, int seen) {
        int all = seen < 0 ? result | LiteralFlags.NON_ASCII : result;
        state.out.add(TokenKind.FSTRING_MIDDLE, start, end, line, state.line, all);
        return next;
    }

    private TokenizerAbort unterminatedFString() {
        String what = modes.quoteSize() == 3 ? "unterminated triple-quoted f-string literal"
                : "unterminated f-string literal";
        return state.error(
                modes.startLine(),
                modes.startLineStart(),
                modes.start() + 1,
                what + " (detected at line " + state.line + ")");
    }
}
