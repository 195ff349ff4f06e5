// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.thread;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.ObjectRepr;

/** {@code _thread.RLock}. */
@Builtins(type = "_thread.RLock", module = "_thread")
public final class ReentrantLockBuiltins {
    private ReentrantLockBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true)
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        return new PReentrantLock(cls.instanceShape());
    }

    @Builtin(value = "acquire($self, blocking=True, timeout=-1)", hideSignature = true,
            doc = "acquire(blocking=True, timeout=-1) -> bool\n\n"
                    + "Lock the lock; the owner only counts how often. Waits as a plain lock does.")
    static boolean acquire(PReentrantLock self, boolean blocking, Object timeout) {
        return self.acquire(LockArguments.nanos(blocking, timeout));
    }

    @Builtin(value = "release($self, /)", hideSignature = true,
            doc = "release()\n\nRelease the lock once; RuntimeError when the thread does not own it.")
    static void release(PReentrantLock self) {
        self.release();
    }

    @Builtin(value = "_is_owned($self, /)", hideSignature = true, doc = "For internal use by `threading.Condition`.")
    static boolean isOwned(PReentrantLock self) {
        return self.isOwned();
    }

    @Builtin(value = "_recursion_count($self, /)", hideSignature = true, doc = "For internal use by reentrancy checks.")
    static long recursionCount(PReentrantLock self) {
        return self.count();
    }

    @Builtin(value = "_release_save($self, /)", hideSignature = true,
            doc = "For internal use by `threading.Condition`.")
    static Object releaseSave(PReentrantLock self) {
        int count = self.count();
        if (count == 0) {
            throw Errors.runtimeError("cannot release un-acquired lock");
        }
        for (int i = 0; i < count; i++) {
            self.release();
        }
        return PTuple.of((long) count, Thread.currentThread().threadId());
    }

    @Builtin(value = "_acquire_restore($self, state, /)", hideSignature = true,
            doc = "For internal use by `threading.Condition`.")
    static void acquireRestore(PReentrantLock self, PTuple state) {
        long count = Index.toLong(state.get(0));
        for (long i = 0; i < count; i++) {
            self.acquire(-1);
        }
    }

    @Builtin(value = "__enter__($self, /)", hideSignature = true, doc = "Lock the lock.")
    static boolean enter(PReentrantLock self) {
        return self.acquire(-1);
    }

    @Builtin(value = "__exit__($self, *args)", hideSignature = true, doc = "Release the lock.")
    static void exit(PReentrantLock self, Object[] args) {
        self.release();
    }

    @Builtin(value = "_at_fork_reinit($self, /)", hideSignature = true, doc = "Make it unlocked again.")
    static void reset(PReentrantLock self) {
        while (self.isOwned()) {
            self.release();
        }
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PReentrantLock self) {
        long owner = self.isOwned() ? Thread.currentThread().threadId() : 0;
        return Text.of("<" + (self.isLocked() ? "locked" : "unlocked") + " " + ObjectRepr.className(self.pythonClass())
                + " object owner=" + owner + " count=" + self.count() + " at " + ObjectRepr.address(self) + ">");
    }
}
