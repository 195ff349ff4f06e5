// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.cmath;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.module.PModule;
import org.cinder.object.number.PComplex;
import org.cinder.object.str.Text;
import org.cinder.spi.BuiltinModule;

/** The module {@code cmath}. */
public final class ComplexMathModule implements BuiltinModule {
    @Override
    public String name() {
        return "cmath";
    }

    @Override
    public String doc() {
        return "This module provides access to mathematical functions for complex\nnumbers.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new PowerFunctionsTable(), new HyperbolicFunctionsTable(),
            new InverseFunctionsTable(), new PlaneFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        PDict namespace = module.namespace();
        namespace.put(Text.of("pi"), Math.PI);
        namespace.put(Text.of("e"), Math.E);
        namespace.put(Text.of("tau"), 2 * Math.PI);
        namespace.put(Text.of("inf"), Double.POSITIVE_INFINITY);
        namespace.put(Text.of("nan"), Double.NaN);
        namespace.put(Text.of("infj"), new PComplex(0, Double.POSITIVE_INFINITY));
        namespace.put(Text.of("nanj"), new PComplex(0, Double.NaN));
    }
}
