// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser;

import java.util.function.Function;
import org.cinder.ast.Expression;
import org.cinder.ast.Interactive;
import org.cinder.ast.ModuleMod;
import org.cinder.parser.error.ErrorRange;
import org.cinder.parser.error.ParseDiagnostics;
import org.cinder.parser.error.PythonSyntaxException;
import org.cinder.parser.grammar.Grammar;
import org.cinder.parser.grammar.ParseFailure;
import org.cinder.parser.token.SourceDecoder;
import org.cinder.parser.token.SourceText;
import org.cinder.parser.token.TokenBuffer;
import org.cinder.parser.token.Tokenizer;

/**
 * The front door of the parser: Python 3.12 source to trees. Every method throws {@link PythonSyntaxException} for
 * source that is not Python, with the text and range that CPython reports.
 */
public final class PythonParser {
    private PythonParser() {}

    /** Parses a module or script given as text. */
    public static ModuleMod parseModule(String source, String fileName) {
        return parseModule(source, fileName, ParseDiagnostics.NONE);
    }

    /** Parses a module or script given as text; warnings go to {@code diagnostics}. */
    public static ModuleMod parseModule(String source, String fileName, ParseDiagnostics diagnostics) {
        return parse(SourceText.of(source, fileName, true), diagnostics, false, Grammar::module);
    }

    /** Parses a module or script given as bytes of a file, whose encoding is found as PEP 263 says. */
    public static ModuleMod parseModule(byte[] source, String fileName) {
        return parseModule(source, fileName, ParseDiagnostics.NONE);
    }

    /** Parses a module or script given as bytes; warnings go to {@code diagnostics}. */
    public static ModuleMod parseModule(byte[] source, String fileName, ParseDiagnostics diagnostics) {
        return parse(SourceText.of(SourceDecoder.toUtf8(source, fileName), fileName, true), diagnostics, false, Grammar::module);
    }

    /** Parses one expression, as {@code eval} does. */
    public static Expression parseExpression(String source, String fileName) {
        return parseExpression(source, fileName, ParseDiagnostics.NONE);
    }

    /** Parses one expression; warnings go to {@code diagnostics}. */
    public static Expression parseExpression(String source, String fileName, ParseDiagnostics diagnostics) {
        return parse(SourceText.of(source, fileName, false), diagnostics, false, Grammar::expression);
    }

    /** Parses one statement typed at a prompt, as {@code compile} does in mode {@code single}. */
    public static Interactive parseInteractive(String source, String fileName) {
        return parseInteractive(source, fileName, ParseDiagnostics.NONE);
    }

    /** Parses one statement typed at a prompt; warnings go to {@code diagnostics}. */
    public static Interactive parseInteractive(String source, String fileName, ParseDiagnostics diagnostics) {
        return parse(SourceText.of(source, fileName, false), diagnostics, true, Grammar::interactive);
    }

    private static <T> T parse(
            SourceText source, ParseDiagnostics diagnostics, boolean interactive, Function<Grammar, T> rule) {
        TokenBuffer tokens = Tokenizer.tokenize(source, diagnostics, interactive);
        Grammar grammar = new Grammar(tokens, diagnostics);
        try {
            return rule.apply(grammar);
        } catch (ParseFailure failure) {
            int token = grammar.position();
            if (tokens.failure() != null && token >= tokens.size() - 1) {
                throw tokens.failure().exception();
            }
            int line = tokens.lines()[token];
            int lineStart = tokens.lineStarts()[line];
            int column = source.characters(lineStart, tokens.starts()[token]) + 1;
            throw new PythonSyntaxException(
                    PythonSyntaxException.Type.SYNTAX,
                    failure.tooDeep() ? "too complex" : "invalid syntax",
                    source.fileName(),
                    new ErrorRange(line, column, line, column),
                    source.lineText(lineStart));
        }
    }
}
