// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

/**
 * A sum of floats that keeps the rounding errors of its steps (Neumaier's variant of Kahan summation, as CPython sums
 * since 3.12). Compiled loops keep both numbers in registers.
 */
final class CompensatedSum {
    private double total;
    private double correction;

    CompensatedSum(double start) {
        total = start;
    }

    void add(double x) {
        double sum = total + x;
        correction += Math.abs(total) >= Math.abs(x) ? (total - sum) + x : (x - sum) + total;
        total = sum;
    }

    /** Adds an int among the floats; no error of that is kept. */
    void addInt(long x) {
        total += x;
    }

    double result() {
        // an infinite correction would turn an infinite sum into a NaN
        return correction != 0 && Double.isFinite(correction) ? total + correction : total;
    }
}
