// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.process;

import com.oracle.truffle.api.TruffleSafepoint;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cinder.context.CinderContext;
import org.cinder.context.InterpreterLock;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.library.errno.OsErrors;

/** The child processes of one context, until they have been waited for. */
public final class ChildProcesses {
    private static final int NO_HANG = 1;
    private static final int SIGNALED = 128;
    private static final int EXIT_SHIFT = 8;
    private static final int FAILED_START = 255;
    private static final long OUTPUT_MILLIS = 1000;
    /** Signals that end processes; Java reports them as the shell does, which programs rarely return themselves. */
    private static final List<Integer> DEADLY = List.of(1, 2, 3, 4, 6, 7, 8, 9, 11, 13, 14, 15);

    /** A process and the threads that carry its output to files. */
    private record Child(Process process, List<Thread> outputs) {}

    /** How a process ended. */
    public record Status(long pid, int status) {}

    private final Map<Long, Child> children = new LinkedHashMap<>();

    private ChildProcesses() {}

    public static ChildProcesses of(CinderContext context) {
        return context.state(ChildProcesses.class, c -> new ChildProcesses());
    }

    synchronized void add(Process process, List<Thread> outputs) {
        children.put(process.pid(), new Child(process, outputs));
    }

    /** A child that could not be started: only its status can be had. */
    synchronized long addFailed() {
        long pid = 1L << 30;
        while (children.containsKey(pid)) {
            pid++;
        }
        children.put(pid, new Child(null, List.of()));
        return pid;
    }

    private synchronized Child find(long pid) {
        if (pid > 0) {
            return children.get(pid);
        }
        Child first = null;
        for (Child child : children.values()) {
            if (child.process == null || !child.process.isAlive()) {
                return child;
            }
            first = first == null ? child : first;
        }
        return first;
    }

    /** Waits for a child (for any when the number is negative); number and status are 0 when it still runs. */
    public Status await(long pid, int options) {
        Child child = find(pid);
        if (child == null) {
            throw OsErrors.of(ErrorNumbers.ECHILD, null);
        }
        if (child.process != null && child.process.isAlive()) {
            if ((options & NO_HANG) != 0) {
                return new Status(0, 0);
            }
            InterpreterLock.whileFree(
                    () -> TruffleSafepoint.setBlockedThreadInterruptible(null, Process::waitFor, child.process));
        }
        return reap(pid, child);
    }

    private Status reap(long pid, Child child) {
        synchronized (this) {
            children.values().remove(child);
        }
        if (child.process == null) {
            return new Status(pid, FAILED_START << EXIT_SHIFT);
        }
        InterpreterLock.whileFree(() -> TruffleSafepoint.setBlockedThreadInterruptible(null,
                ChildProcesses::awaitOutput, child.outputs));
        int value = child.process.exitValue();
        int signal = value - SIGNALED;
        return new Status(child.process.pid(), DEADLY.contains(signal) ? signal : value << EXIT_SHIFT);
    }

    /** What a process wrote is in its files when it has ended, unless others go on writing there. */
    private static void awaitOutput(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join(OUTPUT_MILLIS);
        }
    }

    /** Runs a shell command on the standard streams of this process ({@code os.system}). */
    public static int system(CinderContext context, String command) {
        try {
            Process process = Starting.builder(context, List.of("/bin/sh", "-c", command)).inheritIO().start();
            InterpreterLock.whileFree(
                    () -> TruffleSafepoint.setBlockedThreadInterruptible(null, Process::waitFor, process));
            int signal = process.exitValue() - SIGNALED;
            return DEADLY.contains(signal) ? signal : process.exitValue() << EXIT_SHIFT;
        } catch (IOException | SecurityException e) {
            throw OsErrors.of(e, null);
        }
    }

    /** Ends a child by a signal without the help of another process; whether that was possible. */
    public synchronized boolean signal(long pid, int signal) {
        Child child = children.get(pid);
        if (child == null || child.process == null) {
            return false;
        }
        if (signal == 9) {
            child.process.destroyForcibly();
            awaitBriefly(child.process);
            return true;
        }
        return false;
    }

    private static void awaitBriefly(Process process) {
        try {
            process.waitFor(OUTPUT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
