// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import org.cinder.ast.Match;
import org.cinder.node.StatementNode;

/** {@code match}. */
final class MatchTranslator {
    private final Translator translator;

    MatchTranslator(Translator translator) {
        this.translator = translator;
    }

    StatementNode translate(Match match) {
        throw new UnsupportedSyntax("the match statement", match.span());
    }
}
