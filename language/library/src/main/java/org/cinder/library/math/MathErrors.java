// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.math;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;

/** The errors of math functions, and the checks of results that raise them. */
final class MathErrors {
    private MathErrors() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException domain() {
        return Errors.valueError("math domain error");
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException range() {
        return Errors.overflowError("math range error");
    }

    /** The result, unless it is a NaN that the argument was not, or an infinity that comes from a finite argument. */
    static double check(double result, double argument, boolean canOverflow) {
        if (Double.isNaN(result) && !Double.isNaN(argument)) {
            throw domain();
        }
        if (Double.isInfinite(result) && !Double.isInfinite(argument) && !Double.isNaN(argument)) {
            throw canOverflow ? range() : domain();
        }
        return result;
    }
}
