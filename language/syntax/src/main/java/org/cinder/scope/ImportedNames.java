// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import org.cinder.ast.Alias;

/** Which name an import clause binds: `import a.b` binds `a`, `import a.b as c` binds `c`. */
final class ImportedNames {
    private ImportedNames() {
    }

    static String bound(Alias alias) {
        if (alias.asname() != null) {
            return alias.asname();
        }
        int dot = alias.name().indexOf('.');
        return dot < 0 ? alias.name() : alias.name().substring(0, dot);
    }
}
