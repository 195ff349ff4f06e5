// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.thread;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.str.Text;
import org.cinder.operation.object.ObjectRepr;

/** {@code _thread.lock}. */
@Builtins(type = "_thread.lock", module = "_thread")
public final class LockBuiltins {
    private LockBuiltins() {}

    @Builtin(value = "acquire($self, blocking=True, timeout=-1)", hideSignature = true, aliases = "acquire_lock",
            doc = "acquire(blocking=True, timeout=-1) -> bool\n\n"
                    + "Lock the lock. Waits until it is free, unless blocking is false, and no longer than the "
                            + "timeout.")
    static boolean acquire(PLock self, boolean blocking, Object timeout) {
        return self.acquire(LockArguments.nanos(blocking, timeout));
    }

    @Builtin(value = "release($self, /)", hideSignature = true, aliases = "release_lock",
            doc = "release()\n\nRelease the lock; RuntimeError when it is not locked.")
    static void release(PLock self) {
        self.release();
    }

    @Builtin(value = "locked($self, /)", hideSignature = true, aliases = "locked_lock",
            doc = "locked() -> bool\n\nReturn whether the lock is in the locked state.")
    static boolean locked(PLock self) {
        return self.isLocked();
    }

    @Builtin(value = "__enter__($self, /)", hideSignature = true, doc = "Lock the lock.")
    static boolean enter(PLock self) {
        return self.acquire(-1);
    }

    @Builtin(value = "__exit__($self, *args)", hideSignature = true, doc = "Release the lock.")
    static void exit(PLock self, Object[] args) {
        self.release();
    }

    @Builtin(value = "_at_fork_reinit($self, /)", hideSignature = true, doc = "Make it unlocked again.")
    static void reset(PLock self) {
        self.reset();
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PLock self) {
        return Text.of("<" + (self.isLocked() ? "locked" : "unlocked") + " " + self.pythonClass().name() + " object at "
                + ObjectRepr.address(self) + ">");
    }
}
