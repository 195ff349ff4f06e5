// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import java.util.List;
import org.cinder.ast.Expr;
import org.cinder.ast.Expression;
import org.cinder.ast.Interactive;
import org.cinder.ast.ModuleMod;
import org.cinder.ast.Pass;
import org.cinder.ast.Span;
import org.cinder.parser.error.ParseDiagnostics;
import org.cinder.parser.token.SourceText;
import org.cinder.parser.token.TokenBuffer;
import org.cinder.parser.token.TokenKind;

/** The start rules of Python's grammar, and the parsers of all construct families, which find each other here. */
public final class Grammar {
    final TokenCursor cursor;
    final ExpressionParser expressions;
    final AtomParser atoms;
    final DisplayParser displays;
    final CallParser calls;
    final StringParser strings;
    final TargetParser targets;
    final ParameterParser parameters;
    final TypeParameterParser typeParameters;
    final SimpleStatementParser simpleStatements;
    final ImportParser imports;
    final CompoundStatementParser compounds;
    final DefinitionParser definitions;
    final PatternParser patterns;

    public Grammar(TokenBuffer tokens, ParseDiagnostics diagnostics) {
        cursor = new TokenCursor(tokens);
        expressions = new ExpressionParser(this);
        atoms = new AtomParser(this);
        displays = new DisplayParser(this);
        calls = new CallParser(this);
        strings = new StringParser(this, diagnostics);
        targets = new TargetParser(this);
        parameters = new ParameterParser(this);
        typeParameters = new TypeParameterParser(this);
        simpleStatements = new SimpleStatementParser(this);
        imports = new ImportParser(this);
        compounds = new CompoundStatementParser(this);
        definitions = new DefinitionParser(this);
        patterns = new PatternParser(this);
    }

    /** A whole module. */
    public ModuleMod module() {
        int mark = cursor.mark();
        while (!cursor.at(TokenKind.END)) {
            compounds.statement();
        }
        return new ModuleMod(cursor.take(mark), List.of());
    }

    /** One expression, as {@code eval} compiles it. */
    public Expression expression() {
        Expr body = expressions.expressions();
        while (cursor.accept(TokenKind.NEWLINE)) {
            // Trailing blank lines.
        }
        cursor.expect(TokenKind.END);
        return new Expression(body);
    }

    /** One statement typed at a prompt. */
    public Interactive interactive() {
        int mark = cursor.mark();
        if (cursor.at(TokenKind.NEWLINE)) {
            Span span = cursor.tokenSpan(cursor.position);
            cursor.position++;
            cursor.push(new Pass(span));
        } else if (compounds.startsCompound()) {
            compounds.statement();
            cursor.expect(TokenKind.NEWLINE);
        } else {
            simpleStatements.statements();
        }
        onlyStatement();
        return new Interactive(cursor.take(mark));
    }

    /** Nothing but blank lines and comments may follow a statement typed at a prompt. */
    private void onlyStatement() {
        SourceText source = cursor.tokens().source();
        byte[] bytes = source.bytes();
        int i = cursor.endAt(cursor.position - 1);
        while (i < source.length()) {
            switch (bytes[i]) {
                case ' ', '\t', '\f', '\n' -> i++;
                case '#' -> i = source.lineEnd(i);
                default -> throw ParseFailure.INSTANCE;
            }
        }
    }
}
