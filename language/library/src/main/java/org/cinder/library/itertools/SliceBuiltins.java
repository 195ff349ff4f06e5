// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import java.math.BigInteger;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.iterator.IteratorArguments;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.number.Index;

/** Construction of {@code islice}. */
@Builtins(type = "itertools.islice", module = "itertools")
public final class SliceBuiltins {
    private SliceBuiltins() {}

    @Builtin(value = "__new__($cls, iterable, start, stop=<unrepresentable>, step=<unrepresentable>, /, **kwargs)",
            hideSignature = true,
            doc = "islice(iterable, stop) --> islice object\nislice(iterable, start, stop[, step]) --> islice "
                    + "object\n\n"
                    + "Return the selected values of an iterable, as slicing would; indices cannot be negative.")
    static Object make(PythonClass cls, Object iterable, Object first, Object second, Object third, PDict kwargs) {
        IteratorArguments.refuseKeywords(cls, ItertoolsTypes.ISLICE, kwargs);
        long start = 0;
        Object end = first;
        if (second != null) {
            start = first == PNone.NONE ? 0 : index(first);
            end = second;
        }
        long stop = end == PNone.NONE ? -1 : stopIndex(end);
        if (start < 0 || stop < -1) {
            throw bad();
        }
        long step = 1;
        if (third != null && third != PNone.NONE) {
            step = Index.isIndex(third) ? Index.toBigInteger(third).min(BigInteger.valueOf(Long.MAX_VALUE)).longValue()
                    : -1;
            if (step < 1) {
                throw Errors.valueError("Step for islice() must be a positive integer or None.");
            }
        }
        return new SliceIterator(cls.instanceShape(), Iteration.iterator(iterable), start, stop, step);
    }

    private static long index(Object value) {
        if (!Index.isIndex(value)) {
            throw bad();
        }
        BigInteger number = Index.toBigInteger(value);
        if (number.signum() < 0 || number.bitLength() >= Long.SIZE) {
            throw bad();
        }
        return number.longValue();
    }

    private static long stopIndex(Object value) {
        try {
            return index(value);
        } catch (PException e) {
            if (Index.isIndex(value) && isBelowMinusOne(Index.toBigInteger(value))) {
                throw e;
            }
            throw Errors.valueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
        }
    }

    /** CPython takes -1 for the sign that the conversion failed. */
    private static boolean isBelowMinusOne(BigInteger number) {
        return number.signum() < 0 && number.bitLength() > 0 && number.bitLength() < Long.SIZE;
    }

    private static PException bad() {
        return Errors.valueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    }
}
