// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.csv;

import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;

/** The attributes of readers. */
@Builtins(type = "_csv.reader", module = "_csv")
public final class ReaderBuiltins {
    private ReaderBuiltins() {}

    @Getter("dialect")
    static Object dialect(PReader self) {
        return self.dialect();
    }

    @Getter("line_num")
    static long lineNumber(PReader self) {
        return self.lineNumber();
    }
}
