// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cinder.object.PNone;
import org.cinder.scope.Symbol;

/** What code objects tell about names and constants; approximations where CPython's answer depends on its bytecode. */
final class CodeFacts {
    private CodeFacts() {}

    /** Global names that the code mentions. */
    static void collectNames(ScopeCode code, Set<String> names) {
        for (Symbol symbol : code.scope().symbols()) {
            if (symbol.binding() != null && (symbol.binding().isGlobal() || !code.scope().kind().isFunctionLike())) {
                names.add(symbol.name());
            }
        }
    }

    /** The docstring or None, as the first constant. */
    static Object[] constants(ScopeCode code) {
        List<Object> constants = new ArrayList<>();
        TruffleString doc = code.docstring();
        constants.add(doc == null ? PNone.NONE : doc);
        return constants.toArray();
    }
}
