// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.tokenize;

import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.context.CinderContext;
import org.cinder.object.iterator.IteratorBuiltinsTable;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.spi.BuiltinModule;

/** The module {@code _tokenize}. */
public final class TokenizeModule implements BuiltinModule {
    static final PythonClass ITERATOR = BuiltinTypes.define("_tokenize.TokenizerIter", BuiltinTypes.OBJECT,
            TokenizerIterator.class, 0, (type, namespace) -> TableNamespace.fill(type, namespace,
                    new TokenizerIteratorBuiltinsTable(), new IteratorBuiltinsTable()));

    @Override
    public String name() {
        return "_tokenize";
    }

    @Override
    public String doc() {
        return null;
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[0];
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        module.namespace().put(Text.of("TokenizerIter"), ITERATOR);
    }
}
