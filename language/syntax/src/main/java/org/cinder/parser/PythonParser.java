// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser;

import org.cinder.ast.Expression;
import org.cinder.ast.Interactive;
import org.cinder.ast.Mod;
import org.cinder.ast.ModuleMod;
import org.cinder.parser.diagnosis.Diagnosis;
import org.cinder.parser.diagnosis.Diagnosis.Start;
import org.cinder.parser.error.ParseDiagnostics;
import org.cinder.parser.error.PythonSyntaxException;
import org.cinder.parser.grammar.Grammar;
import org.cinder.parser.grammar.ParseFailure;
import org.cinder.parser.token.SourceDecoder;
import org.cinder.parser.token.SourceEnd;
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
        return (ModuleMod) parse(SourceText.of(source, fileName, true), diagnostics, Start.MODULE);
    }

    /** Parses a module or script given as bytes of a file, whose encoding is found as PEP 263 says. */
    public static ModuleMod parseModule(byte[] source, String fileName) {
        return parseModule(source, fileName, ParseDiagnostics.NONE);
    }

    /** Parses a module or script given as bytes; warnings go to {@code diagnostics}. */
    public static ModuleMod parseModule(byte[] source, String fileName, ParseDiagnostics diagnostics) {
        byte[] utf8 = SourceDecoder.toUtf8(source, fileName);
        return (ModuleMod) parse(SourceText.of(utf8, fileName, true), diagnostics, Start.MODULE);
    }

    /** Parses one expression, as {@code eval} does. */
    public static Expression parseExpression(String source, String fileName) {
        return parseExpression(source, fileName, ParseDiagnostics.NONE);
    }

    /** Parses one expression; warnings go to {@code diagnostics}. */
    public static Expression parseExpression(String source, String fileName, ParseDiagnostics diagnostics) {
        return (Expression) parse(SourceText.of(source, fileName, false), diagnostics, Start.EXPRESSION);
    }

    /** Parses one statement typed at a prompt, as {@code compile} does in mode {@code single}. */
    public static Interactive parseInteractive(String source, String fileName) {
        return parseInteractive(source, fileName, ParseDiagnostics.NONE);
    }

    /** Parses one statement typed at a prompt; warnings go to {@code diagnostics}. */
    public static Interactive parseInteractive(String source, String fileName, ParseDiagnostics diagnostics) {
        return (Interactive) parse(SourceText.of(source, fileName, false), diagnostics, Start.INTERACTIVE);
    }

    private static Mod parse(SourceText source, ParseDiagnostics diagnostics, Start start) {
        return parse(source, diagnostics, start, SourceEnd.FINAL);
    }

    /** Parses what {@link SourceDecoder} or an encoder has made UTF-8. */
    public static Mod parse(
            byte[] utf8, String fileName, Start start, SourceEnd end, ParseDiagnostics diagnostics) {
        return parse(SourceText.of(utf8, fileName, start == Start.MODULE), diagnostics, start, end);
    }

    private static Mod parse(SourceText source, ParseDiagnostics diagnostics, Start start, SourceEnd end) {
        TokenBuffer tokens =
                Tokenizer.tokenize(source, diagnostics, start == Start.INTERACTIVE, end.closesBlocks());
        Grammar grammar = new Grammar(tokens, diagnostics);
        try {
            return switch (start) {
                case MODULE -> grammar.module();
                case EXPRESSION -> grammar.expression();
                case INTERACTIVE -> grammar.interactive();
            };
        } catch (ParseFailure failure) {
            throw end.mayContinue() ? Diagnosis.ofUnfinished(tokens, start) : Diagnosis.of(tokens, start);
        } catch (StackOverflowError e) {
            throw Diagnosis.tooComplex(tokens);
        }
    }
}
