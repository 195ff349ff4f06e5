// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;

/** Keyword arguments of constructors that take none, but leave them to the {@code __init__} of a subclass. */
public final class IteratorArguments {
    private IteratorArguments() {}

    /** Keywords are an error unless the subclass has an {@code __init__} of its own. */
    public static void refuseKeywords(PythonClass cls, PythonClass builtin, PDict kwargs) {
        if (kwargs.size() != 0 && cls.special(SpecialMethod.INIT) == builtin.special(SpecialMethod.INIT)) {
            throw Errors.typeError("%s() takes no keyword arguments", builtin);
        }
    }
}
