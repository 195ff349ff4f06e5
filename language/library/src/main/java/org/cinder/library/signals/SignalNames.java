// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.signals;

/** Names of the signals as the system knows them, by number. */
final class SignalNames {
    static final int SIGPIPE = 13;
    private static final String[] NAMES = {"", "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL",
        "USR1", "SEGV", "USR2", "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG",
        "XCPU", "XFSZ", "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS"};

    private SignalNames() {}

    /** The name without SIG. */
    static String of(int signal) {
        return signal < NAMES.length ? NAMES[signal] : "RTMIN+" + (signal - 34);
    }
}
