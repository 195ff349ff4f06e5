// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import java.math.BigInteger;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;

/** Functions with the signatures of CPython's module math, for the tests of their errors. */
@Builtins(module = "math")
final class SampleMathBuiltins {
    private SampleMathBuiltins() {}

    @Builtin(value = "sqrt(x, /)", inline = true)
    static double squareRoot(double x) {
        return x;
    }

    @Builtin("pow(x, y, /)")
    static double power(double x, double y) {
        return x;
    }

    @Builtin("log(x, base=<unrepresentable>, /)")
    static Object log(Object x, Object base) {
        return base == null ? x : base;
    }

    @Builtin("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)")
    static double isClose(double a, double b, double relative, double absolute) {
        return relative;
    }

    @Builtin("prod(iterable, /, *, start=1)")
    static Object product(Object iterable, Object start) {
        return start;
    }

    @Builtin("perm(n, k=None, /)")
    static Object permutations(Object n, Object k) {
        return k;
    }

    @Builtin("comb(n, k, /)")
    static BigInteger combinations(BigInteger n, BigInteger k) {
        return n;
    }

    @Builtin("gcd(*integers)")
    static long greatestCommonDivisor(Object[] integers) {
        return integers.length;
    }

    @Builtin("nextafter(x, y, /, *, steps=None)")
    static double nextAfter(double x, double y, Object steps) {
        return y;
    }
}
