// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.context;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleSafepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one thread at a time run guest code of a context (CPython's GIL). It costs nothing until a program starts its
 * first thread. From then on a thread gives the lock away while it waits for something, and at a safepoint when others
 * have been waiting for a while.
 */
public final class InterpreterLock {
    private static final long INTERVAL_MILLIS = 5;
    private static final long END_MILLIS = 1000;

    private final CinderContext context;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean shared;
    private volatile boolean stopping;
    private volatile Thread owner;

    /** Ends a thread whose context is being closed; not an exception of the guest language. */
    static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    /** Something that waits; the interpreter lock is free meanwhile. */
    public interface Waiting {
        void run();
    }

    private InterpreterLock(CinderContext context) {
        this.context = context;
    }

    public static InterpreterLock of(CinderContext context) {
        return context.state(InterpreterLock.class, InterpreterLock::new);
    }

    /** Number of threads that the program has started and that have not ended. */
    public int threadCount() {
        synchronized (threads) {
            return threads.size();
        }
    }

    /** Starts a thread that runs guest code; its id is the result. */
    @TruffleBoundary
    public long start(Runnable body, long stackSize) {
        if (!shared) {
            lock.lock();
            owner = Thread.currentThread();
            context.language().allowThreads();
            shared = true;
            startTimer();
        }
        Thread thread = context.env().newTruffleThreadBuilder(() -> run(body)).stackSize(stackSize).build();
        thread.setDaemon(true);
        synchronized (threads) {
            threads.add(thread);
        }
        thread.start();
        return thread.threadId();
    }

    private void run(Runnable body) {
        ThreadState mine = new ThreadState();
        try {
            enter(mine);
            body.run();
        } catch (Stopped e) {
            // the context is being closed: the thread just ends
        } finally {
            synchronized (threads) {
                threads.remove(Thread.currentThread());
            }
            if (lock.isHeldByCurrentThread()) {
                leave();
            }
        }
    }

    /** Waits for something that other threads may have to bring about. */
    @TruffleBoundary
    public static void whileFree(Waiting waiting) {
        InterpreterLock lock = CinderContext.get(null).existingState(InterpreterLock.class);
        if (lock == null || !lock.shared) {
            waiting.run();
            return;
        }
        ThreadState mine = lock.leave();
        try {
            waiting.run();
        } finally {
            lock.enter(mine);
        }
    }

    private ThreadState leave() {
        ThreadState mine = context.swapThreadState(new ThreadState());
        owner = null;
        lock.unlock();
        return mine;
    }

    private void enter(ThreadState mine) {
        TruffleSafepoint.setBlockedThreadInterruptible(null, ReentrantLock::lockInterruptibly, lock);
        taken(mine);
    }

    private void taken(ThreadState mine) {
        owner = Thread.currentThread();
        context.swapThreadState(mine);
        if (stopping && isStarted(owner)) {
            throw new Stopped();
        }
    }

    private boolean isStarted(Thread thread) {
        synchronized (threads) {
            return threads.contains(thread);
        }
    }

    /** Asks the owner again and again to let others go on while some are waiting. */
    private void startTimer() {
        Thread timer = new Thread(() -> {
            try {
                while (!stopping) {
                    TimeUnit.MILLISECONDS.sleep(INTERVAL_MILLIS);
                    Thread running = owner;
                    if (running != null && lock.hasQueuedThreads()) {
                        context.env().submitThreadLocal(new Thread[] {running}, new Handover());
                    }
                }
            } catch (InterruptedException | IllegalStateException e) {
                // the context has been closed
            }
        }, "interpreter lock timer");
        timer.setDaemon(true);
        timer.start();
    }

    private final class Handover extends ThreadLocalAction {
        Handover() {
            super(true, false);
        }

        @Override
        protected void perform(Access access) {
            if (lock.isHeldByCurrentThread() && lock.hasQueuedThreads() && lock.getHoldCount() == 1) {
                ThreadState mine = leave();
                lock.lock();
                taken(mine);
            }
        }
    }

    /** Ends all threads that the program has started; for a context that is being closed. */
    public static void stop(CinderContext context) {
        InterpreterLock lock = context.existingState(InterpreterLock.class);
        if (lock == null || !lock.shared) {
            return;
        }
        lock.stopping = true;
        List<Thread> left;
        synchronized (lock.threads) {
            left = new ArrayList<>(lock.threads);
        }
        whileFree(() -> {
            for (Thread thread : left) {
                thread.interrupt();
                TruffleSafepoint.setBlockedThreadInterruptible(null, t -> t.join(END_MILLIS), thread);
            }
        });
    }
}
