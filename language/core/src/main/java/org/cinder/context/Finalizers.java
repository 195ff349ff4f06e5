// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.context;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.HiddenKey;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.cinder.object.PythonObject;

/**
 * Instances whose class has {@code __del__}. Java's collector tells when one has become garbage; the method itself runs
 * on a thread of the program, at its next safepoint, in {@code gc.collect} or when the program ends. As in PEP 442 it
 * runs once, and the object lives on when the method stores it somewhere.
 *
 * <p>This rests on Java's finalizers, deprecated as they are. {@code __del__} gets the object itself with all that it
 * refers to, and may revive it. A {@link java.lang.ref.Cleaner} or a {@link java.lang.ref.ReferenceQueue} tells of an
 * object only when it is gone: the action would need a second copy of the state, kept equal by every write of an
 * attribute, and that copy would keep the object alive as soon as its attributes lead back to it ({@code self.callback
 * = self.method}), which is the usual case. Where a virtual machine runs no finalizers, {@code __del__} is called of
 * what is left when the program ends, and of nothing before ({@link #runAll}).
 */
public final class Finalizers {
    private static final HiddenKey GUARD = new HiddenKey("__del__");
    private static final int FIRST_SWEEP = 64;
    private static final long WAIT_MILLIS = 500;

    private final CinderContext context;
    private final Queue<PythonObject> due = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private List<WeakReference<Guard>> watched = new ArrayList<>();
    private int nextSweep = FIRST_SWEEP;
    private Consumer<PythonObject> runner = object -> { };

    private Finalizers(CinderContext context) {
        this.context = context;
    }

    public static Finalizers of(CinderContext context) {
        return context.state(Finalizers.class, Finalizers::new);
    }

    /** Sets what calls {@code __del__} of one object and reports what it raises. */
    public void setRunner(Consumer<PythonObject> newRunner) {
        runner = newRunner;
    }

    /** Has {@code __del__} called when the object is collected; objects that are watched already stay so. */
    @TruffleBoundary
    public void watch(PythonObject object) {
        DynamicObjectLibrary library = DynamicObjectLibrary.getUncached();
        if (library.containsKey(object, GUARD)) {
            return;
        }
        Guard guard = new Guard(this, object);
        library.put(object, GUARD, guard);
        if (watched.size() >= nextSweep) {
            watched.removeIf(reference -> reference.get() == null);
            nextSweep = Math.max(FIRST_SWEEP, 2 * watched.size());
        }
        watched.add(new WeakReference<>(guard));
    }

    /** Finalizes an object that nobody can have any more. */
    @TruffleBoundary
    public void runNow(PythonObject object) {
        runner.accept(object);
    }

    /** Calls {@code __del__} of an object that is watched, as if it were garbage. */
    @TruffleBoundary
    public void release(PythonObject object) {
        if (!watched.isEmpty() && DynamicObjectLibrary.getUncached().getOrDefault(object, GUARD, null)
                instanceof Guard guard && guard.release()) {
            runner.accept(object);
        }
    }

    /** Calls {@code __del__} of the objects that were found to be garbage. */
    @TruffleBoundary
    public void runDue() {
        for (PythonObject object = due.poll(); object != null; object = due.poll()) {
            runner.accept(object);
        }
    }

    /** Has the virtual machine look for garbage and calls {@code __del__} of what it found. */
    @TruffleBoundary
    @SuppressWarnings({"deprecation", "removal"})
    public void collect() {
        if (watched.isEmpty()) {
            System.gc();
            return;
        }
        // what one collection found is handed over piece by piece; with the marker of the next one all of it has come
        awaitCollection();
        awaitCollection();
        System.runFinalization();
        runDue();
    }

    private static void awaitCollection() {
        CountDownLatch seen = new CountDownLatch(1);
        new Marker(seen);
        System.gc();
        try {
            seen.await(WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The program ends: calls {@code __del__} of all objects that are left, the oldest first. */
    @TruffleBoundary
    public void runAll() {
        runDue();
        List<WeakReference<Guard>> left = watched;
        watched = new ArrayList<>();
        for (WeakReference<Guard> reference : left) {
            Guard guard = reference.get();
            if (guard != null && guard.release()) {
                runner.accept(guard.object);
            }
        }
    }

    private void collected(PythonObject object) {
        due.add(object);
        if (!scheduled.compareAndSet(false, true)) {
            return;
        }
        try {
            context.env().submitThreadLocal(null, new ThreadLocalAction(true, false) {
                @Override
                protected void perform(Access access) {
                    scheduled.set(false);
                    runDue();
                }
            });
        } catch (IllegalStateException e) {
            // the context is closed or has no thread inside: whoever collects next runs them
            scheduled.set(false);
        }
    }

    /** Garbage from the beginning; tells when finalizers have got to it. */
    private static final class Marker {
        private final CountDownLatch seen;

        Marker(CountDownLatch seen) {
            this.seen = seen;
        }

        @Override
        @SuppressWarnings({"deprecation", "removal"})
        protected void finalize() {
            seen.countDown();
        }
    }

    /** Hangs on an object and is garbage when the object is; the object stays as it was until this is finalized. */
    private static final class Guard {
        private final Finalizers owner;
        private final PythonObject object;
        private boolean released;

        Guard(Finalizers owner, PythonObject object) {
            this.owner = owner;
            this.object = object;
        }

        /** Whether this is the first release. */
        synchronized boolean release() {
            boolean first = !released;
            released = true;
            return first;
        }

        @Override
        @SuppressWarnings({"deprecation", "removal"})
        protected void finalize() {
            if (release()) {
                owner.collected(object);
            }
        }
    }
}
