// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.math;

import java.util.Arrays;
import org.cinder.object.exception.Errors;

/**
 * The sum of floats, rounded once: Shewchuk's method keeps the sum as a list of floats that do not overlap. Infinities
 * and
 * NaNs are summed apart.
 */
final class ExactSum {
    private double[] partials = new double[32];
    private int count;
    private double special;
    private double infinities;

    void add(double value) {
        double x = value;
        int kept = 0;
        for (int j = 0; j < count; j++) {
            double y = partials[j];
            if (Math.abs(x) < Math.abs(y)) {
                double swapped = x;
                x = y;
                y = swapped;
            }
            double high = x + y;
            double low = y - (high - x);
            if (low != 0) {
                partials[kept++] = low;
            }
            x = high;
        }
        count = kept;
        if (x == 0) {
            return;
        }
        if (!Double.isFinite(x)) {
            if (Double.isFinite(value)) {
                throw Errors.overflowError("intermediate overflow in fsum");
            }
            if (Double.isInfinite(value)) {
                infinities += value;
            }
            special += value;
            count = 0;
            return;
        }
        if (count == partials.length) {
            partials = Arrays.copyOf(partials, count * 2);
        }
        partials[count++] = x;
    }

    double result() {
        if (special != 0) {
            if (Double.isNaN(infinities)) {
                throw Errors.valueError("-inf + inf in fsum");
            }
            return special;
        }
        if (count == 0) {
            return 0;
        }
        int n = count - 1;
        double high = partials[n];
        double low = 0;
        while (n > 0) {
            double x = high;
            double y = partials[--n];
            high = x + y;
            low = y - (high - x);
            if (low != 0) {
                break;
            }
        }
        // half-way cases are decided by what is below
        if (n > 0 && (low < 0 && partials[n - 1] < 0 || low > 0 && partials[n - 1] > 0)) {
            double doubled = low * 2;
            double x = high + doubled;
            if (doubled == x - high) {
                high = x;
            }
        }
        return high;
    }
}
