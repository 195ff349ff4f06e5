// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.spi;

import org.cinder.ast.ModuleMod;

/**
 * A variant of the language that compiles some modules differently: it recognises them by their source, checks them and
 * supplies translators for the parts it knows. Found by {@link java.util.ServiceLoader} with the language's own class
 * loader; the core knows no dialect by name.
 */
public interface Dialect {
    /** A short name for messages. */
    String name();

    /**
     * The translator for a module, or null when the module is not written in this dialect. A module that claims to be
     * but breaks the dialect's rules is reported by raising a guest exception.
     */
    DialectTranslator claim(ModuleMod tree, String fileName);
}
