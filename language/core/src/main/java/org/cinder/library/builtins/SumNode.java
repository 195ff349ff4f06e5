// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import org.cinder.builtin.BuiltinNode;
import org.cinder.operation.collection.NextNode;

/**
 * {@code sum} of a generator or a map of a function: its code is inlined into the loop, and ints and floats are added
 * unboxed.
 */
final class SumNode extends BuiltinNode {
    @Child private NextNode next = new NextNode();
    /** Whether there was a float, for which the loop is there a second time. */
    @CompilationFinal private boolean floats;

    static SumNode create() {
        return new SumNode();
    }

    @Override
    public Object call1(VirtualFrame frame, Object iterable) {
        if (!NextNode.isWorthwhile(iterable)) {
            return null;
        }
        long total = 0;
        int count = 0;
        while (true) {
            Object item = next.execute(frame, iterable);
            if (item == null) {
                LoopNode.reportLoopCount(this, count);
                return total;
            }
            count++;
            if (item instanceof Double number) {
                if (!floats) {
                    CompilerDirectives.transferToInterpreterAndInvalidate();
                    floats = true;
                }
                return sumDoubles(frame, iterable, (double) total + number);
            }
            if (!(item instanceof Long number)) {
                return Summation.proceed(iterable, total, item);
            }
            long sum = total + number;
            if (((total ^ sum) & (number ^ sum)) < 0) {
                return Summation.proceed(iterable, total, item);
            }
            total = sum;
        }
    }

    private Object sumDoubles(VirtualFrame frame, Object iterable, double start) {
        CompensatedSum sum = new CompensatedSum(start);
        int count = 0;
        while (true) {
            Object item = next.execute(frame, iterable);
            if (item == null) {
                LoopNode.reportLoopCount(this, count);
                return sum.result();
            }
            count++;
            if (!(item instanceof Double number)) {
                return Summation.proceed(iterable, sum, item);
            }
            sum.add(number);
        }
    }
}
