// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;

/** Who the process is. */
@Builtins(module = "posix")
public final class IdentityFunctions {
    private IdentityFunctions() {}

    private static long attribute(String name) {
        try {
            return ((Number) Files.getAttribute(Path.of("/proc/self"), "unix:" + name)).longValue();
        } catch (IOException | SecurityException | UnsupportedOperationException | IllegalArgumentException e) {
            return 0;
        }
    }

    @Builtin(value = "getpid()", doc = "Return the current process id.")
    static long getpid() {
        return ProcessHandle.current().pid();
    }

    @Builtin(value = "getppid()", doc = "Return the parent's process id.")
    static long getppid() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
    }

    @Builtin(value = "getuid()", doc = "Return the current process's user id.", aliases = "geteuid")
    static long getuid() {
        return attribute("uid");
    }

    @Builtin(value = "getgid()", doc = "Return the current process's group id.", aliases = "getegid")
    static long getgid() {
        return attribute("gid");
    }

    @Builtin(value = "getlogin()", doc = "Return the actual login name.")
    static Object getlogin() {
        return Text.of(System.getProperty("user.name"));
    }

    @Builtin(value = "getgroups()", doc = "Return list of supplemental group IDs for the process.")
    static Object getgroups() {
        return PList.of(attribute("gid"));
    }

    @Builtin(value = "kill(pid, signal, /)", doc = "Kill a process with a signal.")
    static void kill(CinderContext context, long pid, int signal) {
        ProcessSignals.send(context, pid, signal);
    }
}
