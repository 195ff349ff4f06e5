// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import java.math.BigInteger;
import org.cinder.interop.NumberExports;
import org.cinder.object.PythonObject;
import org.cinder.object.type.BuiltinTypes;

/**
 * An int beyond 64 bits, or an instance of a subclass of int of any size. Exact ints are normalised: whatever fits a
 * {@code long} is a {@code long}.
 */
public final class PInt extends PythonObject {
    private static final int LONG_BITS = 63;

    private final BigInteger value;

    private PInt(BigInteger value) {
        super(BuiltinTypes.INT.instanceShape());
        this.value = value;
    }

    /** An instance of a subclass of int. */
    public PInt(Shape shape, BigInteger value) {
        super(shape);
        this.value = value;
    }

    /** The normalised int: a {@link Long} or an exact {@code PInt}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object of(BigInteger value) {
        return value.bitLength() <= LONG_BITS ? (Object) value.longValue() : new PInt(value);
    }

    public BigInteger value() {
        return value;
    }

    /** Whether this is an exact int, not an instance of a subclass. */
    public boolean isExact() {
        return pythonClass() == BuiltinTypes.INT;
    }

    /** Whether the value fits a {@code long}. */
    public boolean fitsLong() {
        return value.bitLength() <= LONG_BITS;
    }

    @Override
    protected Class<?> exports() {
        return NumberExports.class;
    }
}
