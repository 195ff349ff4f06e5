// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.thread;

import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.object.Shape;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.cinder.context.InterpreterLock;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.Errors;

/** A lock that its owner may lock again. */
final class PReentrantLock extends PythonObject {
    private final ReentrantLock lock = new ReentrantLock();

    PReentrantLock(Shape shape) {
        super(shape);
    }

    boolean isOwned() {
        return lock.isHeldByCurrentThread();
    }

    boolean isLocked() {
        return lock.isLocked();
    }

    int count() {
        return lock.getHoldCount();
    }

    /** @param nanos how long to wait: 0 not at all, negative without limit */
    boolean acquire(long nanos) {
        if (lock.tryLock()) {
            return true;
        }
        if (nanos == 0) {
            return false;
        }
        boolean[] done = new boolean[1];
        InterpreterLock.whileFree(() -> TruffleSafepoint.setBlockedThreadInterruptible(null, waited -> {
            if (nanos < 0) {
                waited.lockInterruptibly();
                done[0] = true;
            } else {
                done[0] = waited.tryLock(nanos, TimeUnit.NANOSECONDS);
            }
        }, lock));
        return done[0];
    }

    void release() {
        if (!lock.isHeldByCurrentThread()) {
            throw Errors.runtimeError("cannot release un-acquired lock");
        }
        lock.unlock();
    }
}
