// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.PNone;

/** Methods of scanners. */
@Builtins(type = "_sre.SRE_Scanner", module = "_sre")
public final class ScannerBuiltins {
    private ScannerBuiltins() {}

    @Builtin(value = "match($self, /)", doc = "Match where the last match ended.")
    static Object match(PScanner self) {
        PMatch match = self.scan().next(MatchMode.MATCH);
        return match == null ? PNone.NONE : match;
    }

    @Builtin(value = "search($self, /)", doc = "Find the next match.")
    static Object search(PScanner self) {
        PMatch match = self.scan().next(MatchMode.SEARCH);
        return match == null ? PNone.NONE : match;
    }

    @Getter(value = "pattern", doc = "The pattern.")
    static Object pattern(PScanner self) {
        return self.scan().pattern();
    }
}
