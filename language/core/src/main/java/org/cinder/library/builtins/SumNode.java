// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.builtin.BuiltinNode;
import org.cinder.object.generator.PGenerator;
import org.cinder.operation.collection.NextNode;

/** {@code sum} of a generator: its code is inlined into the loop, and ints and floats are added unboxed. */
final class SumNode extends BuiltinNode {
    @Child private NextNode next = new NextNode();

    static SumNode create() {
        return new SumNode();
    }

    @Override
    public Object call1(VirtualFrame frame, Object iterable) {
        PGenerator generator = PGenerator.plain(iterable);
        if (generator == null) {
            return null;
        }
        long total = 0;
        while (true) {
            Object item = next.execute(frame, generator);
            if (item == null) {
                return total;
            }
            if (item instanceof Double number) {
                return sumDoubles(frame, generator, (double) total + number);
            }
            if (!(item instanceof Long number)) {
                return Summation.proceed(generator, total, item);
            }
            long sum = total + number;
            if (((total ^ sum) & (number ^ sum)) < 0) {
                return Summation.proceed(generator, total, item);
            }
            total = sum;
        }
    }

    private Object sumDoubles(VirtualFrame frame, PGenerator generator, double start) {
        double total = start;
        double correction = 0;
        while (true) {
            Object item = next.execute(frame, generator);
            if (item == null) {
                return Summation.corrected(total, correction);
            }
            if (!(item instanceof Double number)) {
                return Summation.proceed(generator, total, correction, item);
            }
            double x = number;
            double sum = total + x;
            correction += Math.abs(total) >= Math.abs(x) ? (total - sum) + x : (x - sum) + total;
            total = sum;
        }
    }
}
