// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.functools;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PythonObject;
import org.cinder.object.dict.PDict;

/** A {@code functools.partial}. */
final class PPartial extends PythonObject {
    private Object function;
    private Object[] arguments;
    private PDict keywords;

    PPartial(Shape shape) {
        super(shape);
    }

    void set(Object newFunction, Object[] newArguments, PDict newKeywords) {
        function = newFunction;
        arguments = newArguments;
        keywords = newKeywords;
    }

    Object function() {
        return function;
    }

    Object[] arguments() {
        return arguments;
    }

    PDict keywords() {
        return keywords;
    }
}
