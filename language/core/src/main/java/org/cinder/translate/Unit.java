// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.CinderLanguage;
import org.cinder.context.CinderContext;
import org.cinder.option.CinderOptions;
import org.cinder.scope.ScopeTree;
import org.cinder.spi.DialectTranslator;

/**
 * One compiled source text: what all its code objects share.
 *
 * @param separateLocals whether module-level names live in a mapping of their own ({@code exec} with locals)
 * @param interactive whether values of expression statements are shown (compile mode "single")
 * @param dialect translates what the dialect of the module knows; null for ordinary modules
 * @param constants the literals
 */
record Unit(CinderLanguage language, Source source, String fileName, ScopeTree scopes, boolean separateLocals,
        boolean interactive, DialectTranslator dialect, SharedConstants constants) {
    Unit(CinderLanguage language, Source source, String fileName, ScopeTree scopes, boolean separateLocals,
            boolean interactive, DialectTranslator dialect) {
        this(language, source, fileName, scopes, separateLocals, interactive, dialect, new SharedConstants(language));
    }

    /** The one str of this language for a name. */
    TruffleString name(String text) {
        return language.intern(text);
    }

    /** What {@code -O} leaves out: 1 for assert statements, 2 for docstrings too. */
    static int optimizeLevel() {
        return CinderContext.get(null).env().getOptions().get(CinderOptions.OPTIMIZE);
    }
}
