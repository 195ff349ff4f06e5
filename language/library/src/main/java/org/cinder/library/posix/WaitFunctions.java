// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.library.descriptor.FileNames;
import org.cinder.library.process.ChildProcesses;
import org.cinder.object.exception.Errors;
import org.cinder.object.tuple.PTuple;

/** What the status of a finished process means. */
@Builtins(module = "posix")
public final class WaitFunctions {
    private static final int STOPPED = 0x7F;
    private static final int CONTINUED = 0xFFFF;

    private WaitFunctions() {}

    @Builtin(value = "waitpid(pid, options, /)",
            doc = "Wait for completion of a given child process.\n\nReturns a tuple of information regarding the "
                    + "child process:\n    (pid, status)")
    static Object waitpid(CinderContext context, int pid, int options) {
        ChildProcesses.Status status = ChildProcesses.of(context).await(pid, options);
        return PTuple.of(status.pid(), (long) status.status());
    }

    @Builtin(value = "wait()", doc = "Wait for completion of a child process.\n\nReturns a tuple of information "
            + "about the child process:\n    (pid, status)")
    static Object waitForAny(CinderContext context) {
        return waitpid(context, -1, 0);
    }

    @Builtin(value = "system(command)", doc = "Execute the command in a subshell.")
    static long system(CinderContext context, Object command) {
        return ChildProcesses.system(context, FileNames.toJava(FileNames.resolve(command, "system", false), null));
    }

    @Builtin(value = "WIFEXITED(status)",
            doc = "Return True if the process returning status exited via the exit() system call.")
    static boolean exited(int status) {
        return (status & STOPPED) == 0;
    }

    @Builtin(value = "WEXITSTATUS(status)", doc = "Return the process return code from status.")
    static long exitStatus(int status) {
        return status >> 8 & 0xFF;
    }

    @Builtin(value = "WIFSIGNALED(status)",
            doc = "Return True if the process returning status was terminated by a signal.")
    static boolean signaled(int status) {
        return (status & STOPPED) != 0 && (status & STOPPED) != STOPPED;
    }

    @Builtin(value = "WTERMSIG(status)",
            doc = "Return the signal that terminated the process that provided the status value.")
    static long terminatingSignal(int status) {
        return status & STOPPED;
    }

    @Builtin(value = "WIFSTOPPED(status)", doc = "Return True if the process returning status was stopped.")
    static boolean stopped(int status) {
        return (status & 0xFF) == STOPPED;
    }

    @Builtin(value = "WSTOPSIG(status)",
            doc = "Return the signal that stopped the process that provided the status value.")
    static long stopSignal(int status) {
        return status >> 8 & 0xFF;
    }

    @Builtin(value = "WIFCONTINUED(status)",
            doc = "Return True if a particular process was continued from a job control stop.")
    static boolean continued(int status) {
        return status == CONTINUED;
    }

    @Builtin(value = "WCOREDUMP(status, /)",
            doc = "Return True if the process returning status was dumped to a core file.")
    static boolean coreDump(int status) {
        return (status & 0x80) != 0;
    }

    @Builtin(value = "waitstatus_to_exitcode(status)", doc = "Convert a wait status to an exit code.")
    static long exitCode(int status) {
        if (exited(status)) {
            return exitStatus(status);
        }
        if (signaled(status)) {
            return -terminatingSignal(status);
        }
        if (stopped(status)) {
            throw Errors.valueError("process stopped by delivery of signal %d", stopSignal(status));
        }
        throw Errors.valueError("invalid wait status: %d", status);
    }
}
