// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.spi;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.ast.Expr;
import org.cinder.ast.Stmt;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.scope.Scope;

/** What a dialect may ask of the code unit that is being translated. */
public interface DialectFrame {
    /** The scope whose text is being translated. */
    Scope scope();

    /** A frame slot that no other construct uses, of any kind. */
    int newSlot();

    /** The parameter's position in the argument array, or -1. */
    int parameterIndex(String name);

    /** The ordinary translation of an expression; it asks the dialect for the parts. */
    ExpressionNode translate(Expr expression);

    /** The ordinary translation of a statement; it asks the dialect for the parts. */
    StatementNode translate(Stmt statement);

    /** Reads a variable as ordinary code does. */
    ExpressionNode read(String name);

    /** Assigns a variable as ordinary code does. */
    StatementNode write(String name, ExpressionNode value);

    /** The one str of this language for a name. */
    TruffleString name(String text);
}
