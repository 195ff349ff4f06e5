// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.cinder.ast.Mod;
import org.cinder.ast.ModuleMod;
import org.cinder.spi.Dialect;
import org.cinder.spi.DialectTranslator;

/** The dialects on the module or class path of the language; one instance belongs to a language instance. */
public final class Dialects {
    private final List<Dialect> dialects = new ArrayList<>();

    public Dialects() {
        for (Dialect dialect : ServiceLoader.load(Dialect.class, Dialects.class.getClassLoader())) {
            dialects.add(dialect);
        }
    }

    /** The translator of the first dialect that claims a tree, or null for ordinary modules. */
    DialectTranslator claim(Mod tree, String fileName) {
        if (tree instanceof ModuleMod module) {
            for (Dialect dialect : dialects) {
                DialectTranslator translator = dialect.claim(module, fileName);
                if (translator != null) {
                    return translator;
                }
            }
        }
        return null;
    }
}
