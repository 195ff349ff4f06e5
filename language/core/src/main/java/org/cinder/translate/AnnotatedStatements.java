// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import java.util.List;
import org.cinder.ast.AsyncFor;
import org.cinder.ast.AsyncWith;
import org.cinder.ast.ExceptHandler;
import org.cinder.ast.For;
import org.cinder.ast.If;
import org.cinder.ast.Match;
import org.cinder.ast.MatchCase;
import org.cinder.ast.Stmt;
import org.cinder.ast.Try;
import org.cinder.ast.TryStar;
import org.cinder.ast.While;
import org.cinder.ast.With;

/** Whether a body annotates a variable, in itself or in its compound statements. */
final class AnnotatedStatements {
    private AnnotatedStatements() {}

    static boolean in(List<Stmt> statements) {
        for (Stmt statement : statements) {
            if (in(statement)) {
                return true;
            }
        }
        return false;
    }

    private static boolean in(Stmt statement) {
        return switch (statement.nodeKind()) {
            case ANN_ASSIGN -> true;
            case IF -> {
                If s = (If) statement;
                yield in(s.body()) || in(s.orElse());
            }
            case FOR -> {
                For s = (For) statement;
                yield in(s.body()) || in(s.orElse());
            }
            case ASYNC_FOR -> {
                AsyncFor s = (AsyncFor) statement;
                yield in(s.body()) || in(s.orElse());
            }
            case WHILE -> {
                While s = (While) statement;
                yield in(s.body()) || in(s.orElse());
            }
            case WITH -> in(((With) statement).body());
            case ASYNC_WITH -> in(((AsyncWith) statement).body());
            case TRY -> {
                Try s = (Try) statement;
                yield in(s.body()) || handlers(s.handlers()) || in(s.orElse()) || in(s.finalBody());
            }
            case TRY_STAR -> {
                TryStar s = (TryStar) statement;
                yield in(s.body()) || handlers(s.handlers()) || in(s.orElse()) || in(s.finalBody());
            }
            case MATCH -> cases(((Match) statement).cases());
            default -> false;
        };
    }

    private static boolean handlers(List<ExceptHandler> handlers) {
        for (ExceptHandler handler : handlers) {
            if (in(handler.body())) {
                return true;
            }
        }
        return false;
    }

    private static boolean cases(List<MatchCase> cases) {
        for (MatchCase matchCase : cases) {
            if (in(matchCase.body())) {
                return true;
            }
        }
        return false;
    }
}
