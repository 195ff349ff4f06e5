// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str.format;

import org.cinder.object.exception.Errors;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.collection.Items;

/** The right operand of a {@code %} format: a tuple of values, one value, or a mapping for the keys. */
final class PercentArguments {
    private static final int SINGLE = -1;

    private final Object mapping;
    private Object current;
    private int length;
    private int index;

    PercentArguments(Object operand, boolean mayBeMapping) {
        current = operand;
        if (operand instanceof PTuple tuple) {
            length = tuple.length();
        } else {
            single(operand);
        }
        boolean isMapping = mayBeMapping && !(operand instanceof PTuple)
                && PythonClass.of(operand).special(SpecialMethod.GETITEM) != null;
        mapping = isMapping ? operand : null;
    }

    private void single(Object value) {
        current = value;
        length = SINGLE;
        index = SINGLE - 1;
    }

    /** The next value without taking it, null when there is none. */
    Object peek() {
        if (index >= length) {
            return null;
        }
        return length < 0 ? current : ((PTuple) current).get(index);
    }

    /** The next value. */
    Object next() {
        if (index >= length) {
            throw Errors.typeError("not enough arguments for format string");
        }
        int position = index++;
        return length < 0 ? current : ((PTuple) current).get(position);
    }

    /** From now on the value of a key is the only argument. */
    void select(Object key) {
        checkMapping();
        single(Items.get(mapping, key));
    }

    void checkMapping() {
        if (mapping == null) {
            throw Errors.typeError("format requires a mapping");
        }
    }

    /** Whether values are left over that nobody asked for. */
    boolean isLeftOver() {
        return index < length && mapping == null;
    }
}
