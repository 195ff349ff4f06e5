// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.operator;

import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PythonObject;
import org.cinder.object.dict.PDict;

/** An {@code operator.methodcaller}. */
final class PMethodCaller extends PythonObject {
    private final TruffleString name;
    private final Object[] arguments;
    private final PDict keywords;

    PMethodCaller(Shape shape, TruffleString name, Object[] arguments, PDict keywords) {
        super(shape);
        this.name = name;
        this.arguments = arguments;
        this.keywords = keywords;
    }

    TruffleString name() {
        return name;
    }

    Object[] arguments() {
        return arguments;
    }

    PDict keywords() {
        return keywords;
    }
}
