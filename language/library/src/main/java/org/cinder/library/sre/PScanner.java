// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import org.cinder.object.PythonObject;

/** {@code pattern.scanner(…)}: matches one after the other. */
final class PScanner extends PythonObject {
    private final MatchScan scan;

    PScanner(MatchScan scan) {
        super(SreTypes.SCANNER.instanceShape());
        this.scan = scan;
    }

    MatchScan scan() {
        return scan;
    }
}
