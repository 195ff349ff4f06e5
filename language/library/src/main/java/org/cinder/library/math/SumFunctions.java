// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.math;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.Operator;
import org.cinder.object.exception.Errors;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.number.BinaryOperation;
import org.cinder.operation.number.FloatValue;

/** Sums and products of many numbers, distances. */
@Builtins(module = "math")
public final class SumFunctions {
    private SumFunctions() {}

    @Builtin(value = "fsum(seq, /)",
            doc = "Return an accurate floating-point sum of values in the iterable seq.\n\nThe result is as if "
                    + "rounded once.")
    static double fsum(Object sequence) {
        ExactSum sum = new ExactSum();
        Object iterator = Iteration.iterator(sequence);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            sum.add(item instanceof Double number ? number : FloatValue.of(item));
        }
        return sum.result();
    }

    @Builtin(value = "prod(iterable, /, *, start=1)",
            doc = "Calculate the product of all the elements in the input iterable.\n\nThe default start value is 1.")
    static Object prod(Object iterable, Object start) {
        Object product = start;
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            product = BinaryOperation.apply(Operator.MULT, product, item);
        }
        return product;
    }

    @Builtin(value = "sumprod(p, q, /)",
            doc = "Return the sum of products of values from two iterables p and q.\n\nFloats are added with extended "
                    + "precision.")
    static Object sumprod(Object p, Object q) {
        Object[] left = Iteration.toArray(p);
        Object[] right = Iteration.toArray(q);
        if (left.length != right.length) {
            throw Errors.valueError("Inputs are not the same length");
        }
        boolean floats = false;
        boolean plain = true;
        for (int i = 0; i < left.length; i++) {
            floats |= left[i] instanceof Double || right[i] instanceof Double;
            plain &= isPlain(left[i]) && isPlain(right[i]);
        }
        if (floats && plain) {
            return floatProducts(left, right);
        }
        Object total = 0L;
        for (int i = 0; i < left.length; i++) {
            total = BinaryOperation.apply(Operator.ADD, total, BinaryOperation.apply(Operator.MULT, left[i], right[i]));
        }
        return total;
    }

    private static boolean isPlain(Object value) {
        return value instanceof Double || value instanceof Long number && Math.abs(number) <= 1L << 53;
    }

    private static double floatProducts(Object[] left, Object[] right) {
        ExactSum sum = new ExactSum();
        double plain = 0;
        for (int i = 0; i < left.length; i++) {
            double a = ((Number) left[i]).doubleValue();
            double b = ((Number) right[i]).doubleValue();
            double product = a * b;
            plain += product;
            sum.add(product);
            if (Double.isFinite(product)) {
                sum.add(Math.fma(a, b, -product));
            }
        }
        return Double.isFinite(plain) ? sum.result() : plain;
    }

    @Builtin(value = "dist(p, q, /)",
            doc = "Return the Euclidean distance between two points p and q.\n\nThe points are sequences of "
                    + "coordinates.")
    static double dist(Object p, Object q) {
        Object[] left = p instanceof PTuple tuple ? tuple.elements() : Iteration.toArray(p);
        Object[] right = q instanceof PTuple tuple ? tuple.elements() : Iteration.toArray(q);
        if (left.length != right.length) {
            throw Errors.valueError("both points must have the same number of dimensions");
        }
        double[] differences = new double[left.length];
        for (int i = 0; i < left.length; i++) {
            differences[i] = FloatValue.of(left[i]) - FloatValue.of(right[i]);
        }
        return VectorNorm.of(differences);
    }

    @Builtin(value = "hypot(*coordinates)", hideSignature = true,
            doc = "hypot(*coordinates) -> value\n\nMultidimensional Euclidean distance from the origin to a point.")
    static double hypot(Object[] coordinates) {
        double[] vector = new double[coordinates.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = FloatValue.of(coordinates[i]);
        }
        return VectorNorm.of(vector);
    }
}
