// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.signals;

import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;
import org.cinder.spi.BuiltinModule;

/** The module {@code _signal}. */
public final class SignalModule implements BuiltinModule {
    static final long DEFAULT = 0;
    static final long IGNORE = 1;
    private static final String NUMBERS = """
            SIGHUP=1 SIGINT=2 SIGQUIT=3 SIGILL=4 SIGTRAP=5 SIGABRT=6 SIGIOT=6 SIGBUS=7 SIGFPE=8 SIGKILL=9 SIGUSR1=10
            SIGSEGV=11 SIGUSR2=12 SIGPIPE=13 SIGALRM=14 SIGTERM=15 SIGSTKFLT=16 SIGCHLD=17 SIGCLD=17 SIGCONT=18
            SIGSTOP=19 SIGTSTP=20 SIGTTIN=21 SIGTTOU=22 SIGURG=23 SIGXCPU=24 SIGXFSZ=25 SIGVTALRM=26 SIGPROF=27
            SIGWINCH=28 SIGIO=29 SIGPOLL=29 SIGPWR=30 SIGSYS=31 SIGRTMIN=34 SIGRTMAX=64 NSIG=65
            SIG_BLOCK=0 SIG_UNBLOCK=1
            SIG_SETMASK=2 ITIMER_REAL=0 ITIMER_VIRTUAL=1 ITIMER_PROF=2
            """;
    static final PythonClass ITIMER_ERROR = BuiltinTypes.define("signal.itimer_error", ExceptionTypes.OS_ERROR,
            PBaseException.class, ClassFlags.BASE_TYPE | ClassFlags.INSTANCE_DICT | ClassFlags.WEAK_REFERENCES,
            (type, namespace) -> TableNamespace.fill(type, namespace));

    @Override
    public String name() {
        return "_signal";
    }

    @Override
    public String doc() {
        return "This module provides mechanisms to use signal handlers in Python.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new SignalFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        PDict namespace = module.namespace();
        for (String pair : NUMBERS.strip().split("\\s+")) {
            int equals = pair.indexOf('=');
            namespace.put(Text.of(pair.substring(0, equals)), Long.parseLong(pair.substring(equals + 1)));
        }
        namespace.put(Text.of("SIG_DFL"), DEFAULT);
        namespace.put(Text.of("SIG_IGN"), IGNORE);
        namespace.put(Text.of("ItimerError"), ITIMER_ERROR);
        SignalHandlers.of(context).begin(namespace.get(Text.of("default_int_handler")));
    }
}
