// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import org.cinder.context.CinderContext;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.generator.PGenerator;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/** Calls {@code __del__} of one object; what it raises is reported as unraisable (CPython's slot_tp_finalize). */
final class FinalizerCall {
    private FinalizerCall() {}

    static void run(CinderContext context, PythonObject object) {
        PBaseException handled = context.handled();
        if (object instanceof PGenerator generator) {
            GeneratorEnd.run(context, generator);
            context.setHandled(handled);
            return;
        }
        Object method = object.pythonClass().special(SpecialMethod.DEL);
        try {
            Calls.special(object, SpecialMethod.DEL);
        } catch (PException e) {
            UnraisableError.report(context, e, null, method);
        } finally {
            context.setHandled(handled);
        }
    }
}
