// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;
import org.cinder.object.PNone;

/** {@code min}, {@code max} and {@code sum}. */
@Builtins(module = "builtins")
public final class ReductionFunctions {
    private ReductionFunctions() {}

    @Builtin(value = "min(*args, key=None, default=<unrepresentable>)", hideSignature = true, inline = true,
            doc = "min(iterable, *[, default=obj, key=func]) -> value\nmin(arg1, arg2, *args, *[, key=func]) -> "
                    + "value\n\n"
                    + "Return the smallest item of an iterable or the smallest of two or more arguments.")
    static Object min(Object[] args, Object key, Object defaultValue) {
        if (args.length == 2 && key == PNone.NONE && defaultValue == null) {
            Object first = args[0];
            Object second = args[1];
            if (first instanceof Long a && second instanceof Long b) {
                return b.longValue() < a.longValue() ? b : a;
            }
            if (first instanceof Double a && second instanceof Double b) {
                return b.doubleValue() < a.doubleValue() ? b : a;
            }
        }
        return Extremum.of("min", CompareOperator.LT, args, key, defaultValue);
    }

    @Builtin(value = "max(*args, key=None, default=<unrepresentable>)", hideSignature = true, inline = true,
            doc = "max(iterable, *[, default=obj, key=func]) -> value\nmax(arg1, arg2, *args, *[, key=func]) -> "
                    + "value\n\n"
                    + "Return the biggest item of an iterable or the biggest of two or more arguments.")
    static Object max(Object[] args, Object key, Object defaultValue) {
        if (args.length == 2 && key == PNone.NONE && defaultValue == null) {
            Object first = args[0];
            Object second = args[1];
            if (first instanceof Long a && second instanceof Long b) {
                return b.longValue() > a.longValue() ? b : a;
            }
            if (first instanceof Double a && second instanceof Double b) {
                return b.doubleValue() > a.doubleValue() ? b : a;
            }
        }
        return Extremum.of("max", CompareOperator.GT, args, key, defaultValue);
    }

    @Builtin(value = "sum(iterable, /, start=0)", node = SumNode.class,
            doc = "Return the sum of a start value (0 unless given) and the numbers of an iterable.")
    static Object sum(Object iterable, Object start) {
        return Summation.sum(iterable, start);
    }
}
