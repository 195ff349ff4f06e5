// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.json;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PythonObject;
import org.cinder.object.str.Text;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.Truth;

/** A {@code make_scanner}: the settings of a decoder. */
final class PJsonScanner extends PythonObject {
    private final boolean strict;
    private final Object objectHook;
    private final Object pairsHook;
    private final Object parseFloat;
    private final Object parseInt;
    private final Object parseConstant;

    PJsonScanner(Shape shape, Object context) {
        super(shape);
        strict = Truth.of(GetAttribute.of(context, Text.of("strict")));
        objectHook = GetAttribute.of(context, Text.of("object_hook"));
        pairsHook = GetAttribute.of(context, Text.of("object_pairs_hook"));
        parseFloat = GetAttribute.of(context, Text.of("parse_float"));
        parseInt = GetAttribute.of(context, Text.of("parse_int"));
        parseConstant = GetAttribute.of(context, Text.of("parse_constant"));
    }

    boolean isStrict() {
        return strict;
    }

    Object objectHook() {
        return objectHook;
    }

    Object pairsHook() {
        return pairsHook;
    }

    Object parseFloat() {
        return parseFloat;
    }

    Object parseInt() {
        return parseInt;
    }

    Object parseConstant() {
        return parseConstant;
    }
}
