// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.object.type.PythonClass;
import org.cinder.spi.BuiltinModule;

/** The module {@code itertools}. */
public final class ItertoolsModule implements BuiltinModule {
    @Override
    public String name() {
        return "itertools";
    }

    @Override
    public String doc() {
        return "Functional tools for creating and using iterators.\n\n"
                + "Infinite: count, cycle, repeat. Over one or several inputs: accumulate, batched, chain, compress,\n"
                + "dropwhile, filterfalse, groupby, islice, pairwise, starmap, takewhile, tee, zip_longest.\n"
                + "Combinatoric: product, permutations, combinations, combinations_with_replacement.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new TeeFunctionTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        for (PythonClass type : ItertoolsTypes.all()) {
            module.namespace().put(type.nameText(), type);
        }
    }
}
