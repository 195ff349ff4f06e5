// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Signals: Ctrl-C wherever a program is, others as their handlers say. */
final class InterruptIT extends CommandTest {
    /** Starts the program, waits until it is ready, sends the signal; the rest of its output and the status. */
    private Distribution.Result interrupted(String signal, String program) throws Exception {
        return cinder().with("PROGRAM", program).shell("""
            set -m
            $CINDER -c "$PROGRAM" < <(sleep 60) > output & child=$!
            for i in $(seq 600); do grep -q ready output && break; sleep 0.1; done
            sleep 1
            kill -%s $child
            wait $child 2>/dev/null
            status=$?
            tail -n +2 output
            exit $status
            """.formatted(signal));
    }

    private void interrupts(String program) throws Exception {
        Distribution.Result result = interrupted("INT", "print('ready', flush=True)\n" + program);
        assertEquals("KeyboardInterrupt", result.errors().strip().lines().filter(l -> !l.contains("Exit"))
                .reduce((a, b) -> b).orElse(""), result.errors());
        assertEquals(130, result.status());
    }

    @Test
    void compiledLoop() throws Exception {
        interrupts("def f():\n    x = 0\n    while True:\n        x = (x + 1) % 1000\nf()\n");
    }

    @Test
    void loopInBuiltin() throws Exception {
        interrupts("sum(iter(int, 1))\n");
    }

    @Test
    void sleeping() throws Exception {
        interrupts("import time\ntime.sleep(60)\n");
    }

    @Test
    void reading() throws Exception {
        interrupts("input()\n");
    }

    @Test
    void caughtInterrupt() throws Exception {
        Distribution.Result result = interrupted("INT", """
            try:
                print('ready', flush=True)
                while True:
                    pass
            except KeyboardInterrupt:
                print('caught')
            finally:
                print('finally')
            """);
        assertEquals("caught\nfinally\n", result.output());
        assertEquals(0, result.status());
    }

    @Test
    void terminated() throws Exception {
        assertEquals(143, interrupted("TERM", "print('ready', flush=True)\nwhile True: pass\n").status());
        Distribution.Result handled = interrupted("TERM", """
            import signal, sys, time
            signal.signal(signal.SIGTERM, lambda number, frame: sys.exit('got %d' % number))
            print('ready', flush=True)
            time.sleep(60)
            """);
        assertEquals("got 15", handled.errors().strip().lines().findFirst().orElse(""));
        assertEquals(1, handled.status());
    }

    @Test
    void handlersAndAlarms() throws Exception {
        check(0, "got 10\nalarm\nslept\nValueError in handler\n", "", cinder().run("-c", """
            import os, signal, time
            signal.signal(signal.SIGUSR1, lambda number, frame: print('got', number))
            os.kill(os.getpid(), signal.SIGUSR1)
            signal.signal(signal.SIGALRM, lambda number, frame: print('alarm'))
            signal.setitimer(signal.ITIMER_REAL, 0.1)
            start = time.monotonic()
            time.sleep(0.5)
            print('slept' if time.monotonic() - start >= 0.5 else 'woken')
            def fail(number, frame):
                raise ValueError('in handler')
            signal.signal(signal.SIGUSR1, fail)
            try:
                signal.raise_signal(signal.SIGUSR1)
            except ValueError as e:
                print('ValueError', e)
            """));
    }
}
