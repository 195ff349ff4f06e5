// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.thread;

import com.oracle.truffle.api.TruffleSafepoint;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.cinder.context.InterpreterLock;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.Errors;

/** A lock that any thread may release. */
final class PLock extends PythonObject {
    private final Semaphore semaphore = new Semaphore(1);

    PLock() {
        super(ThreadModule.LOCK.instanceShape());
    }

    boolean isLocked() {
        return semaphore.availablePermits() == 0;
    }

    /** @param nanos how long to wait: 0 not at all, negative without limit */
    boolean acquire(long nanos) {
        if (semaphore.tryAcquire()) {
            return true;
        }
        if (nanos == 0) {
            return false;
        }
        boolean[] done = new boolean[1];
        InterpreterLock.whileFree(() -> TruffleSafepoint.setBlockedThreadInterruptible(null, lock -> {
            if (nanos < 0) {
                lock.acquire();
                done[0] = true;
            } else {
                done[0] = lock.tryAcquire(nanos, TimeUnit.NANOSECONDS);
            }
        }, semaphore));
        return done[0];
    }

    void release() {
        if (!isLocked()) {
            throw Errors.runtimeError("release unlocked lock");
        }
        semaphore.release();
    }

    void reset() {
        semaphore.drainPermits();
        semaphore.release();
    }
}
