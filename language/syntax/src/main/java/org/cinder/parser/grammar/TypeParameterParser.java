// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import java.util.List;
import org.cinder.ast.Expr;
import org.cinder.ast.ParamSpec;
import org.cinder.ast.TypeParam;
import org.cinder.ast.TypeVar;
import org.cinder.ast.TypeVarTuple;
import org.cinder.parser.token.TokenKind;

/** Type parameter lists of PEP 695: {@code [T: bound, *Ts, **P]}. */
final class TypeParameterParser {
    private final Grammar grammar;
    private final TokenCursor cursor;

    TypeParameterParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /** The type parameters that follow, if any. */
    List<TypeParam> optional() {
        if (!cursor.accept(TokenKind.LSQB)) {
            return List.of();
        }
        int mark = cursor.mark();
        do {
            if (cursor.at(TokenKind.RSQB) && cursor.mark() > mark) {
                break;
            }
            cursor.push(parameter());
        } while (cursor.accept(TokenKind.COMMA));
        cursor.expect(TokenKind.RSQB);
        return cursor.take(mark);
    }

    private TypeParam parameter() {
        int start = cursor.position;
        if (cursor.accept(TokenKind.STAR)) {
            String name = cursor.name();
            return new TypeVarTuple(name, cursor.spanFrom(start));
        }
        if (cursor.accept(TokenKind.DOUBLE_STAR)) {
            String name = cursor.name();
            return new ParamSpec(name, cursor.spanFrom(start));
        }
        String name = cursor.name();
        Expr bound = cursor.accept(TokenKind.COLON) ? grammar.expressions.expression() : null;
        return new TypeVar(name, bound, cursor.spanFrom(start));
    }
}
