// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import com.oracle.truffle.api.TruffleSafepoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.cinder.context.CinderContext;
import org.cinder.context.SignalDelivery;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.library.errno.OsErrors;
import org.cinder.library.process.ChildProcesses;

/** {@code os.kill}. Java can't send signals, so the system's {@code kill} command does it for other processes. */
public final class ProcessSignals {
    static final int SIGABRT = 6;
    private static final int LIMIT = 65;
    private static final int GRACE_MILLIS = 200;

    private ProcessSignals() {}

    /** Sends the signal; one to this process runs its handler at once. */
    public static void send(CinderContext context, long pid, int signal) {
        if (signal < 0 || signal >= LIMIT) {
            throw OsErrors.of(ErrorNumbers.EINVAL, null);
        }
        long own = ProcessHandle.current().pid();
        if (pid == own && SignalDelivery.of(context).isHandled(signal)) {
            SignalDelivery.of(context).raise(signal);
            TruffleSafepoint.pollHere(null);
            return;
        }
        if (ChildProcesses.of(context).signal(pid, signal)) {
            return;
        }
        if (pid > 0 && ProcessHandle.of(pid).isEmpty()) {
            throw OsErrors.of(ErrorNumbers.ESRCH, null);
        }
        String errors = execute(signal, pid);
        if (errors != null) {
            throw OsErrors.of(errors.contains("ermitted") ? ErrorNumbers.EPERM : ErrorNumbers.ESRCH, null);
        }
        if (pid == own && signal != 0) {
            awaitEnd();
        }
    }

    /** Gives this process the signal of its own timer, which it does not handle. */
    public static void sendToSelf(int signal) {
        execute(signal, ProcessHandle.current().pid());
    }

    /** What the command complained about, or null. */
    private static String execute(int signal, long pid) {
        try {
            Process process = new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + pid)
                    .redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? null : output;
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** The Java machine takes its time to obey; the program must not see that. Harmless signals don't end it. */
    private static void awaitEnd() {
        try {
            TimeUnit.MILLISECONDS.sleep(GRACE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
