// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.math;

/**
 * The gamma function by Lanczos' approximation, with the parameters g = 6.0246… and n = 13 that are accurate to double
 * precision, and exact values for small ints.
 */
final class GammaFunction {
    private static final double G = 6.024680040776729583740234375;
    private static final double G_MINUS_HALF = 5.524680040776729583740234375;
    private static final double LOG_PI = 1.144729885849400174143427351353058711647;
    private static final double[] NUMERATOR = {23531376880.410759688572007674451636754734846804940,
        42919803642.649098768957899047001988850926355848959, 35711959237.355668049440185451547166705960488635843,
        17921034426.037209699919755754458931112671403265390, 6039542586.3520280050642916443072979210699388420708,
        1439720407.3117216736632230727949123939715485786372, 248874557.86205415651146038641322942321632125127801,
        31426415.585400194380614231628318205362874684987640, 2876370.6289353724412254090516208496135991145378768,
        186056.26539522349504029498971604569928220784236328, 8071.6720023658162106380029022722506138218516325024,
        210.82427775157934587250973392071336271166969580291, 2.5066282746310002701649081771338373386264310793408};
    private static final double[] DENOMINATOR = {0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535,
            2637558,
        357423, 32670, 1925, 66, 1};
    private static final double[] FACTORIALS = new double[23];

    static {
        FACTORIALS[0] = 1;
        for (int i = 1; i < FACTORIALS.length; i++) {
            FACTORIALS[i] = FACTORIALS[i - 1] * i;
        }
    }

    private GammaFunction() {}

    private static double lanczosSum(double x) {
        double top = 0;
        double bottom = 0;
        if (x < 5) {
            for (int i = NUMERATOR.length - 1; i >= 0; i--) {
                top = top * x + NUMERATOR[i];
                bottom = bottom * x + DENOMINATOR[i];
            }
        } else {
            for (int i = 0; i < NUMERATOR.length; i++) {
                top = top / x + NUMERATOR[i];
                bottom = bottom / x + DENOMINATOR[i];
            }
        }
        return top / bottom;
    }

    /** sin(pi * x), exact where that is 0 or 1. */
    private static double sinPi(double x) {
        double y = Math.abs(x) % 2;
        int octant = (int) Math.round(2 * y);
        double result = switch (octant) {
            case 0 -> Math.sin(Math.PI * y);
            case 1 -> Math.cos(Math.PI * (y - 0.5));
            case 2 -> Math.sin(Math.PI * (1 - y));
            case 3 -> -Math.cos(Math.PI * (y - 1.5));
            default -> Math.sin(Math.PI * (y - 2));
        };
        return Math.copySign(1, x) * result;
    }

    /** @param x not a pole */
    static double gamma(double x) {
        if (x == Math.floor(x) && x <= FACTORIALS.length) {
            return FACTORIALS[(int) x - 1];
        }
        double a = Math.abs(x);
        if (a < 1e-20) {
            return 1 / x;
        }
        if (a > 200) {
            return x < 0 ? 0 / sinPi(x) : Double.POSITIVE_INFINITY;
        }
        double y = a + G_MINUS_HALF;
        double z;
        if (a > G_MINUS_HALF) {
            double q = y - a;
            z = q - G_MINUS_HALF;
        } else {
            double q = y - G_MINUS_HALF;
            z = q - a;
        }
        z = z * G / y;
        double result;
        if (x < 0) {
            result = -Math.PI / sinPi(a) / a * Math.exp(y) / lanczosSum(a);
            result -= z * result;
            if (a < 140) {
                result /= Math.pow(y, a - 0.5);
            } else {
                double root = Math.pow(y, a / 2 - 0.25);
                result = result / root / root;
            }
        } else {
            result = lanczosSum(a) / Math.exp(y);
            result += z * result;
            if (a < 140) {
                result *= Math.pow(y, a - 0.5);
            } else {
                double root = Math.pow(y, a / 2 - 0.25);
                result = result * root * root;
            }
        }
        return result;
    }

    /** @param x not a pole, finite */
    static double logGamma(double x) {
        double a = Math.abs(x);
        if (a < 1e-20) {
            return -Math.log(a);
        }
        double result = Math.log(lanczosSum(a)) - G + (a - 0.5) * (Math.log(a + G - 0.5) - 1);
        if (x < 0) {
            result = LOG_PI - Math.log(Math.abs(sinPi(a))) - Math.log(a) - result;
        }
        return result;
    }
}
