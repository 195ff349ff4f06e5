// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import java.util.List;
import org.cinder.context.CinderContext;

/**
 * Subclasses of builtin classes: builtin classes are shared, so the register of their subclasses is kept per context.
 */
final class BuiltinSubclasses {
    private BuiltinSubclasses() {}

    static void add(PythonClass base, PythonClass subclass) {
        CinderContext.get(null).subclassRegister().add(base, subclass);
    }

    static void remove(PythonClass base, PythonClass subclass) {
        CinderContext.get(null).subclassRegister().remove(base, subclass);
    }

    static List<PythonClass> of(PythonClass base) {
        CinderContext context = CinderContext.get(null);
        return context == null ? List.of() : context.subclassRegister().of(base);
    }
}
