// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import org.cinder.object.PythonObject;

/** A parsed replacement template: literals and group numbers in turn. */
final class PTemplate extends PythonObject {
    private final Object[] literals;
    private final int[] groups;

    /** @param literals one more than groups; str or bytes */
    PTemplate(Object[] literals, int[] groups) {
        super(SreTypes.TEMPLATE.instanceShape());
        this.literals = literals;
        this.groups = groups;
    }

    /** Appends the replacement for a match. */
    void expand(PartJoiner out, PMatch match) {
        for (int i = 0; i < groups.length; i++) {
            out.add(literals[i]);
            if (match.start(groups[i]) >= 0) {
                out.add(match.subject().part(match.start(groups[i]), match.end(groups[i])));
            }
        }
        out.add(literals[groups.length]);
    }
}
