// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.random;

import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;
import org.cinder.spi.BuiltinModule;

/** The module {@code _random}. */
public final class RandomModule implements BuiltinModule {
    static final PythonClass RANDOM = BuiltinTypes.define("_random.Random", BuiltinTypes.OBJECT, PRandom.class,
            ClassFlags.BASE_TYPE, (type, namespace) -> TableNamespace.fill(type, namespace, new RandomBuiltinsTable()));

    @Override
    public String name() {
        return "_random";
    }

    @Override
    public String doc() {
        return "Module implements the Mersenne Twister random number generator.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[0];
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        module.namespace().put(Text.of("Random"), RANDOM);
    }
}
