// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

/** Unicode character names for {@code \N{...}}; the tables are loaded by the JDK when first needed. */
final class CharacterNames {
    private CharacterNames() {}

    /** The character of a name, or -1. */
    static int codePointOf(String name) {
        int alias = ControlAliases.codePointOf(name.toUpperCase(java.util.Locale.ROOT));
        if (alias >= 0) {
            return alias;
        }
        try {
            int c = Character.codePointOf(name);
            return Character.isDefined(c) && Character.getType(c) != Character.CONTROL ? c : -1;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }
}
