// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.cmath;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.PComplex;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.number.ComplexValue;

/** Complex numbers as points of the plane: polar coordinates, distance, infinity. */
@Builtins(module = "cmath")
public final class PlaneFunctions {
    private PlaneFunctions() {}

    @Builtin(value = "phase(z, /)", doc = "Return argument, also known as the phase angle, of a complex.")
    static double phase(Object value) {
        PComplex z = ComplexValue.of(value);
        return Math.atan2(z.imag(), z.real());
    }

    @Builtin(value = "polar(z, /)", doc = "Convert a complex to polar coordinates: the distance from 0 and the phase.")
    static Object polar(Object value) {
        PComplex z = ComplexValue.of(value);
        double size = Math.hypot(z.real(), z.imag());
        if (Double.isInfinite(size) && Results.isFinite(z)) {
            throw Errors.overflowError("math range error");
        }
        return PTuple.of(size, Math.atan2(z.imag(), z.real()));
    }

    @Builtin(value = "rect(r, phi, /)", doc = "Convert from polar coordinates to rectangular coordinates.")
    static Object rect(double r, double phi) {
        if (r != 0 && !Double.isNaN(r) && Double.isInfinite(phi)) {
            throw Results.domain();
        }
        if (phi == 0) {
            return new PComplex(r, Double.isFinite(r) ? r * phi : Math.copySign(1, r) * phi);
        }
        if (!Double.isFinite(phi)) {
            return r == 0 ? new PComplex(0, 0) : new PComplex(Double.isInfinite(r) ? Math.abs(r) : Double.NaN,
                    Double.NaN);
        }
        return new PComplex(r * Math.cos(phi), r * Math.sin(phi));
    }

    @Builtin(value = "isfinite(z, /)", doc = "Return True if both the real and imaginary parts of z are finite.")
    static boolean isfinite(Object z) {
        return Results.isFinite(ComplexValue.of(z));
    }

    @Builtin(value = "isinf(z, /)", doc = "Checks if the real or imaginary part of z is infinite.")
    static boolean isinf(Object z) {
        return Results.isInfinite(ComplexValue.of(z));
    }

    @Builtin(value = "isnan(z, /)", doc = "Checks if the real or imaginary part of z not a number (NaN).")
    static boolean isnan(Object value) {
        PComplex z = ComplexValue.of(value);
        return Double.isNaN(z.real()) || Double.isNaN(z.imag());
    }

    @Builtin(value = "isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)",
            doc = "Determine whether two complex numbers are close in value.\n\n"
                    + "They are when their distance is at most rel_tol times the greater size, or at most abs_tol.")
    static boolean isclose(Object first, Object second, double relative, double absolute) {
        PComplex a = ComplexValue.of(first);
        PComplex b = ComplexValue.of(second);
        if (relative < 0 || absolute < 0) {
            throw Errors.valueError("tolerances must be non-negative");
        }
        if (a.real() == b.real() && a.imag() == b.imag()) {
            return true;
        }
        if (Results.isInfinite(a) || Results.isInfinite(b)) {
            return false;
        }
        double distance = Math.hypot(a.real() - b.real(), a.imag() - b.imag());
        return distance <= relative * Math.hypot(b.real(), b.imag())
                || distance <= relative * Math.hypot(a.real(), a.imag()) || distance <= absolute;
    }
}
