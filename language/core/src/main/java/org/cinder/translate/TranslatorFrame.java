// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.ast.Expr;
import org.cinder.ast.Stmt;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.scope.Scope;
import org.cinder.spi.DialectFrame;

/** Gives a dialect access to the translation of one code unit. */
final class TranslatorFrame implements DialectFrame {
    private final Translator translator;

    TranslatorFrame(Translator translator) {
        this.translator = translator;
    }

    @Override
    public Scope scope() {
        return translator.variables.scope();
    }

    @Override
    public int newSlot() {
        return translator.frame.reserved();
    }

    @Override
    public int parameterIndex(String name) {
        return scope().frameScope().parameterNames().indexOf(name);
    }

    @Override
    public ExpressionNode translate(Expr expression) {
        return translator.expression(expression);
    }

    @Override
    public StatementNode translate(Stmt statement) {
        return translator.statements.translate(statement);
    }

    @Override
    public ExpressionNode read(String name) {
        return translator.variables.read(name);
    }

    @Override
    public StatementNode write(String name, ExpressionNode value) {
        return translator.variables.write(name, value);
    }

    @Override
    public TruffleString name(String text) {
        return translator.name(text);
    }
}
