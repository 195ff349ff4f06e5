// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.descriptor;

import com.oracle.truffle.api.TruffleSafepoint;
import java.util.function.BooleanSupplier;
import org.cinder.context.CinderContext;
import org.cinder.context.InterpreterLock;

/** The lock of all pipes of a context; it tells those who wait for one of them that something has changed. */
public final class PipeMonitor {
    /** A time that never comes. */
    public static final long NEVER = Long.MAX_VALUE;
    private static final long MILLI = 1_000_000;

    private PipeMonitor() {}

    public static PipeMonitor of(CinderContext context) {
        return context.state(PipeMonitor.class, c -> new PipeMonitor());
    }

    /** Waits in guest code, where signals are handled and other threads go on, until the condition holds. */
    public void await(BooleanSupplier condition, long deadline) {
        InterpreterLock.whileFree(() -> TruffleSafepoint.setBlockedThreadInterruptible(null,
                monitor -> monitor.block(condition, deadline), this));
    }

    /** Waits until the condition holds or {@code System.nanoTime()} reaches the deadline. */
    synchronized void block(BooleanSupplier condition, long deadline) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            if (deadline == NEVER) {
                wait();
                continue;
            }
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return;
            }
            wait(left / MILLI, (int) (left % MILLI));
        }
    }

    /** Has the waiting threads look again. */
    public synchronized void changed() {
        notifyAll();
    }
}
