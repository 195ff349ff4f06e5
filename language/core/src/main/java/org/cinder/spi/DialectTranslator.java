// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.spi;

import org.cinder.ast.ClassDef;
import org.cinder.ast.Expr;
import org.cinder.ast.FunctionDef;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;

/**
 * Translates what a dialect understands of one module. Each method may answer null: then the ordinary translators do
 * their work. It serves all contexts, so it keeps no guest objects.
 */
public interface DialectTranslator {
    /** The body of a function (its prologue is added as usual), or null. */
    default StatementNode functionBody(FunctionDef function, DialectFrame frame) {
        return null;
    }

    /** An expression anywhere in the module, or null. */
    default ExpressionNode expression(Expr expression, DialectFrame frame) {
        return null;
    }

    /** What a class statement evaluates to, before decorators; or null. */
    default ExpressionNode classDefinition(ClassDef definition, DialectFrame frame) {
        return null;
    }
}
