// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.math;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.spi.BuiltinModule;

/** The module {@code math}. */
public final class MathModule implements BuiltinModule {
    @Override
    public String name() {
        return "math";
    }

    @Override
    public String doc() {
        return "This module provides access to the mathematical functions\ndefined by the C standard.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new ElementaryFunctionsTable(), new RoundingFunctionsTable(),
                new LogarithmFunctionsTable(),
            new FloatPartsFunctionsTable(), new IntegerFunctionsTable(), new SumFunctionsTable(),
                    new SpecialFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        PDict namespace = module.namespace();
        namespace.put(Text.of("pi"), Math.PI);
        namespace.put(Text.of("e"), Math.E);
        namespace.put(Text.of("tau"), 2 * Math.PI);
        namespace.put(Text.of("inf"), Double.POSITIVE_INFINITY);
        namespace.put(Text.of("nan"), Double.NaN);
    }
}
