// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.library.descriptor.FileNames;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.library.process.ProcessEnvironment;
import org.cinder.library.sys.ProgramEnd;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.object.StringOf;

/** Functions about the process and the system. */
@Builtins(module = "posix")
public final class ProcessFunctions {
    private static final double NANOS = 1e9;

    private ProcessFunctions() {}

    @Builtin(value = "urandom(size, /)",
            doc = "Return a bytes object containing random bytes suitable for cryptographic use.")
    static Object urandom(CinderContext context, long size) {
        if (size < 0) {
            throw Errors.valueError("negative argument not allowed");
        }
        byte[] bytes = new byte[(int) Math.min(size, Integer.MAX_VALUE - 16)];
        context.state(SecureRandom.class, c -> new SecureRandom()).nextBytes(bytes);
        return new PBytes(bytes);
    }

    @Builtin(value = "getrandom(size, flags=0)", doc = "Obtain a series of random bytes.")
    static Object getrandom(CinderContext context, long size, int flags) {
        return urandom(context, size);
    }

    @Builtin(value = "cpu_count()", doc = "Return the number of CPUs in the system; return None if indeterminable.")
    static long cpuCount() {
        return Runtime.getRuntime().availableProcessors();
    }

    @Builtin(value = "getloadavg()", doc = "Return average recent system load information.")
    static Object getloadavg() {
        double load =
                Math.max(0, java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return PTuple.of(load, load, load);
    }

    @Builtin(value = "strerror(code, /)", doc = "Translate an error code to a message string.")
    static Object strerror(int code) {
        return Text.of(ErrorNumbers.message(code));
    }

    @Builtin(value = "_exit(status)", doc = "Exit to the system with specified status, without normal exit processing.")
    static void exit(CinderContext context, int status) {
        ProgramEnd.leaveAtOnce(context, status);
    }

    @Builtin(value = "abort()", doc = "Abort the interpreter immediately.")
    static void abort(CinderContext context) {
        ProcessSignals.send(context, ProcessHandle.current().pid(), ProcessSignals.SIGABRT);
    }

    @Builtin(value = "putenv(name, value, /)",
            doc = "Change or add an environment variable; os.environ holds it for children.")
    static void putenv(CinderContext context, Object name, Object value) {
        String key = FileNames.toJava(FileNames.resolve(name, "putenv", false), null);
        if (key.indexOf('=') >= 0) {
            throw Errors.valueError("illegal environment variable name");
        }
        ProcessEnvironment.of(context).put(key, FileNames.toJava(FileNames.resolve(value, "putenv", false), null));
    }

    @Builtin(value = "unsetenv(name, /)", doc = "Delete an environment variable.")
    static void unsetenv(CinderContext context, Object name) {
        ProcessEnvironment.of(context).remove(FileNames.toJava(FileNames.resolve(name, "unsetenv", false), null));
    }

    @Builtin(value = "umask(mask, /)", doc = "Set the current numeric umask and return the previous umask.")
    static long umask(CinderContext context, int mask) {
        Umask state = context.state(Umask.class, c -> new Umask());
        int old = state.mask();
        state.setMask(mask);
        return old;
    }

    @Builtin(value = "uname()", doc = "Return an object identifying the current operating system.")
    static Object uname() {
        String machine = System.getProperty("os.arch");
        return PosixTypes.UNAME_RESULT.make(Text.of(System.getProperty("os.name")), Text.of(hostName()),
                Text.of(System.getProperty("os.version")), Text.of("#1"),
                Text.of(machine.equals("amd64") ? "x86_64" : machine));
    }

    private static String hostName() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException | SecurityException e) {
            return "localhost";
        }
    }

    @Builtin(value = "times()", doc = "Return a collection containing process timing information.")
    static Object times() {
        double user = ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / NANOS;
        return PosixTypes.TIMES_RESULT.make(user, 0.0, 0.0, 0.0, System.nanoTime() / NANOS);
    }

    @Builtin(value = "sysconf(name, /)", doc = "Return an integer-valued system configuration variable.")
    static long sysconf(Object name) {
        TruffleString text = Text.asString(name);
        String key = text == null ? StringOf.java(name) : Text.toJava(text);
        return switch (key) {
            case "SC_NPROCESSORS_ONLN", "SC_NPROCESSORS_CONF", "84", "83" -> Runtime.getRuntime().availableProcessors();
            case "SC_PAGE_SIZE", "SC_PAGESIZE", "30" -> 4096;
            case "SC_CLK_TCK", "2" -> 100;
            case "SC_OPEN_MAX", "4" -> 1024;
            case "SC_ARG_MAX", "0" -> 2097152;
            case "SC_PHYS_PAGES", "85" -> Runtime.getRuntime().maxMemory() / 4096;
            default -> throw Errors.valueError("unrecognized configuration name");
        };
    }

    @Builtin(value = "register_at_fork(*, before=<unrepresentable>, after_in_child=<unrepresentable>, "
            + "after_in_parent=<unrepresentable>)",
                    doc = "Register callables to be called when forking; this never forks.")
    static void registerAtFork(Object before, Object afterInChild, Object afterInParent) {
        if (before == null && afterInChild == null && afterInParent == null) {
            throw Errors.typeError("At least one argument is required.");
        }
    }
}
