// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.time;

import com.oracle.truffle.api.TruffleSafepoint;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.InterpreterLock;
import org.cinder.object.exception.Errors;

/** Clocks and sleeping. */
@Builtins(module = "time")
public final class ClockFunctions {
    private static final double NANOS = 1e9;

    private ClockFunctions() {}

    private static long now() {
        Instant instant = Instant.now();
        return instant.getEpochSecond() * 1_000_000_000L + instant.getNano();
    }

    @Builtin(value = "time()", doc = "The current time in seconds since the Epoch.", hideSignature = true)
    static double time() {
        return now() / NANOS;
    }

    @Builtin(value = "time_ns()", doc = "The current time in nanoseconds since the Epoch.", hideSignature = true)
    static long timeNanos() {
        return now();
    }

    @Builtin(value = "perf_counter()", doc = "A clock for measuring short durations, in seconds.", hideSignature = true)
    static double performanceCounter() {
        return System.nanoTime() / NANOS;
    }

    @Builtin(value = "perf_counter_ns()", doc = "A clock for measuring short durations, in nanoseconds.",
            hideSignature = true)
    static long performanceCounterNanos() {
        return System.nanoTime();
    }

    @Builtin(value = "monotonic()", doc = "A clock that never goes back, in seconds.", hideSignature = true)
    static double monotonic() {
        return System.nanoTime() / NANOS;
    }

    @Builtin(value = "monotonic_ns()", doc = "A clock that never goes back, in nanoseconds.", hideSignature = true)
    static long monotonicNanos() {
        return System.nanoTime();
    }

    private static long processNanos() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system) {
            return system.getProcessCpuTime();
        }
        return System.nanoTime();
    }

    @Builtin(value = "process_time()", doc = "The processor time of the process, in seconds.", hideSignature = true)
    static double processTime() {
        return processNanos() / NANOS;
    }

    @Builtin(value = "process_time_ns()", doc = "The processor time of the process, in nanoseconds.",
            hideSignature = true)
    static long processTimeNanos() {
        return processNanos();
    }

    @Builtin(value = "thread_time()", doc = "The processor time of the thread, in seconds.", hideSignature = true)
    static double threadTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS;
    }

    @Builtin(value = "thread_time_ns()", doc = "The processor time of the thread, in nanoseconds.",
            hideSignature = true)
    static long threadTimeNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Builtin(value = "sleep(seconds, /)", doc = "Wait that many seconds, which may be fractional.",
            hideSignature = true)
    static void sleep(double seconds) {
        if (Double.isNaN(seconds)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        if (seconds < 0) {
            throw Errors.valueError("sleep length must be non-negative");
        }
        if (seconds * NANOS > Long.MAX_VALUE) {
            throw Errors.overflowError("timestamp too large to convert to C PyTime_t");
        }
        long nanos = (long) Math.ceil(seconds * NANOS);
        // signal handlers that return normally don't make it longer
        long end = System.nanoTime() + nanos;
        InterpreterLock.whileFree(() -> TruffleSafepoint.setBlockedThreadInterruptible(null, until ->
                java.util.concurrent.TimeUnit.NANOSECONDS.sleep(Math.max(until - System.nanoTime(), 0)), end));
    }
}
