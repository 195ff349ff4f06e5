// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.thread;

import org.cinder.context.CinderContext;

/** The lock that is released when the running thread ends, for {@code Thread.join}. */
final class EndOfThread {
    private PLock lock;

    static EndOfThread of(CinderContext context) {
        return context.threadState(EndOfThread.class, c -> new EndOfThread());
    }

    PLock newLock() {
        lock = new PLock();
        return lock;
    }

    void release() {
        if (lock != null && lock.isLocked()) {
            lock.release();
        }
    }
}
