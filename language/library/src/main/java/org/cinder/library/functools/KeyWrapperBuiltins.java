// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.functools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.ast.CompareOperator;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.Comparison;

/** The keys of {@code cmp_to_key}: they are compared by the comparison function. */
@Builtins(type = "functools.KeyWrapper", module = "functools")
public final class KeyWrapperBuiltins {
    private KeyWrapperBuiltins() {}

    @Builtin(value = "__call__($self, obj)", doc = "Make the key of an object.")
    static Object call(PKeyWrapper self, Object object) {
        return new PKeyWrapper(self.comparison(), object);
    }

    @Getter(value = "obj", doc = "Value wrapped by a key function.")
    static Object object(PKeyWrapper self) {
        if (self.object() == null) {
            throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "object");
        }
        return self.object();
    }

    private static Object compare(CompareOperator operator, PKeyWrapper self, Object other) {
        if (!(other instanceof PKeyWrapper key)) {
            throw Errors.typeError("other argument must be K instance");
        }
        if (self.object() == null || key.object() == null) {
            throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "object");
        }
        return Comparison.compare(operator, Calls.call(self.comparison(), self.object(), key.object()), 0L);
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self<value.")
    static Object lt(PKeyWrapper self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self<=value.")
    static Object le(PKeyWrapper self, Object value) {
        return compare(CompareOperator.LT_E, self, value);
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object eq(PKeyWrapper self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object ne(PKeyWrapper self, Object value) {
        return compare(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self>value.")
    static Object gt(PKeyWrapper self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self>=value.")
    static Object ge(PKeyWrapper self, Object value) {
        return compare(CompareOperator.GT_E, self, value);
    }
}
