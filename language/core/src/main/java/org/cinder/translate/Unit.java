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
 * @param optimize the level that {@code compile} was asked for; -1 for that of the program
 */
record Unit(CinderLanguage language, Source source, String fileName, ScopeTree scopes, boolean separateLocals,
        boolean interactive, DialectTranslator dialect, SharedConstants constants, int optimize) {
    Unit(CinderLanguage language, Source source, String fileName, ScopeTree scopes, boolean separateLocals,
            boolean interactive, DialectTranslator dialect) {
        this(language, source, fileName, scopes, separateLocals, interactive, dialect, new SharedConstants(language),
                -1);
    }

    /** The same source at another level. */
    Unit optimized(int level) {
        return new Unit(language, source, fileName, scopes, separateLocals, interactive, dialect, constants, level);
    }

    /** The same source with a mapping for the names of the module level. */
    Unit withLocals() {
        return new Unit(language, source, fileName, scopes, true, interactive, dialect, constants, optimize);
    }

    /** The one str of this language for a name. */
    TruffleString name(String text) {
        return language.intern(text);
    }

    /** What {@code -O} leaves out: 1 for assert statements, 2 for docstrings too. */
    int optimizeLevel() {
        return optimize >= 0 ? optimize : CinderContext.get(null).env().getOptions().get(CinderOptions.OPTIMIZE);
    }
}
