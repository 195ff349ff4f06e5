// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import java.util.List;
import org.cinder.ast.Alias;
import org.cinder.ast.CodePoints;
import org.cinder.ast.Constant;
import org.cinder.ast.ExprStmt;
import org.cinder.ast.ImportFrom;
import org.cinder.ast.Interactive;
import org.cinder.ast.Mod;
import org.cinder.ast.ModuleMod;
import org.cinder.ast.Span;
import org.cinder.ast.Stmt;
import org.cinder.scope.check.SyntaxErrors;

/**
 * The `from __future__` imports at the head of a module (CPython's future.c). Of the features only annotations still
 * changes anything.
 *
 * @param annotations whether annotations stay unevaluated
 * @param lastLine line of the last such import, -1 without one; later ones on later lines are errors
 */
record FutureFeatures(boolean annotations, int lastLine) {
    private static final String MODULE = "__future__";

    static FutureFeatures of(Mod tree, SyntaxErrors errors) {
        List<Stmt> body = switch (tree.nodeKind()) {
            case MODULE_MOD -> ((ModuleMod) tree).body();
            case INTERACTIVE -> ((Interactive) tree).body();
            default -> List.of();
        };
        boolean annotations = false;
        boolean headEnded = false;
        int lastLine = -1;
        for (int i = 0; i < body.size(); i++) {
            Stmt statement = body.get(i);
            if (headEnded && statement.span().line() > body.get(i - 1).span().line()) {
                break;
            }
            if (!(statement instanceof ImportFrom future) || !MODULE.equals(future.module())) {
                headEnded |= i > 0 || !isDocumentation(statement);
                continue;
            }
            if (headEnded) {
                throw late(future, errors);
            }
            annotations |= check(future, errors);
            lastLine = future.span().line();
        }
        return new FutureFeatures(annotations, lastLine);
    }

    /** Rejects an import that stands behind other code. */
    void checkPlace(ImportFrom statement, SyntaxErrors errors) {
        if (MODULE.equals(statement.module()) && statement.span().line() > lastLine) {
            throw late(statement, errors);
        }
    }

    private static RuntimeException late(ImportFrom statement, SyntaxErrors errors) {
        return errors.at(statement.span(), "from __future__ imports must occur at the beginning of the file");
    }

    private static boolean check(ImportFrom future, SyntaxErrors errors) {
        boolean annotations = false;
        Span span = future.span();
        for (Alias alias : future.names()) {
            switch (alias.name()) {
                case "annotations" -> annotations = true;
                case "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
                        "unicode_literals", "barry_as_FLUFL", "generator_stop" -> { }
                case "braces" -> throw errors.atStart(span, "not a chance");
                default -> throw errors.atStart(span, "future feature " + alias.name() + " is not defined");
            }
        }
        return annotations;
    }

    private static boolean isDocumentation(Stmt statement) {
        return statement instanceof ExprStmt expression
                && expression.value() instanceof Constant constant
                && (constant.value() instanceof String || constant.value() instanceof CodePoints);
    }
}
