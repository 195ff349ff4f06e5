// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.signals;

import org.cinder.context.CinderContext;
import org.cinder.context.SignalDelivery;
import org.cinder.library.posix.ProcessSignals;

/** The interval timer of the process: after a time, and then again and again, a signal. */
final class AlarmTimer implements Runnable {
    private static final double NANOS = 1e9;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final SignalDelivery delivery;
    private final long interval;
    private final int signal;
    private final Thread thread = new Thread(this, "alarm");
    private volatile long next;
    private volatile boolean stopped;

    AlarmTimer(CinderContext context, double seconds, double interval, int signal) {
        this.delivery = SignalDelivery.of(context);
        this.interval = (long) (interval * NANOS);
        this.signal = signal;
        this.next = System.nanoTime() + (long) (seconds * NANOS);
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    void stop() {
        stopped = true;
        thread.interrupt();
    }

    /** The seconds until the next signal (0: none comes) and the interval. */
    double[] state() {
        double rest = stopped ? 0 : Math.max(next - System.nanoTime(), 1) / NANOS;
        return new double[] {rest, interval / NANOS};
    }

    @Override
    public void run() {
        try {
            do {
                for (long rest = next - System.nanoTime(); rest > 0; rest = next - System.nanoTime()) {
                    Thread.sleep(rest / NANOS_PER_MILLI, (int) (rest % NANOS_PER_MILLI));
                }
                next += interval;
                stopped |= interval == 0;
                if (delivery.isHandled(signal)) {
                    delivery.raise(signal);
                } else {
                    ProcessSignals.sendToSelf(signal);
                }
            } while (!stopped);
        } catch (InterruptedException e) {
            // The program has set another time.
            return;
        }
    }
}
