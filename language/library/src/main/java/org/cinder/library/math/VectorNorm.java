// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.math;

/**
 * The length of a vector, correct to less than one unit in the last place: scaled, with products and sum kept exact.
 */
final class VectorNorm {
    private VectorNorm() {}

    static double of(double[] vector) {
        double greatest = 0;
        boolean nan = false;
        for (double coordinate : vector) {
            double a = Math.abs(coordinate);
            nan |= Double.isNaN(a);
            greatest = Math.max(greatest, Double.isNaN(a) ? 0 : a);
        }
        if (Double.isInfinite(greatest)) {
            return greatest;
        }
        if (nan) {
            return Double.NaN;
        }
        if (greatest == 0 || vector.length == 1) {
            return greatest;
        }
        int exponent = Math.max(Math.getExponent(greatest), -1000);
        double scale = Math.scalb(1.0, -exponent);
        double[] sum = new double[2];
        for (double coordinate : vector) {
            double x = exponent > 1000 ? coordinate * 0x1p-500 * (scale * 0x1p500) : coordinate * scale;
            double square = x * x;
            add(sum, square, Math.fma(x, x, -square));
        }
        double root = Math.sqrt(sum[0] + sum[1]);
        // one step of Newton's method with the exact remainder
        double square = root * root;
        double remainder = sum[0] - square - Math.fma(root, root, -square) + sum[1];
        return Math.scalb(root + remainder / (2 * root), exponent);
    }

    private static void add(double[] sum, double high, double low) {
        double total = sum[0] + high;
        double part = total - sum[0];
        double error = sum[0] - (total - part) + (high - part);
        sum[0] = total;
        sum[1] += error + low;
    }
}
