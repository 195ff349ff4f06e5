// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

/** Ends the command before any program runs: a text for the user and an exit status (0: the text was asked for). */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    UsageException(String message, int status) {
        super(message, null, false, false);
        this.status = status;
    }

    static UsageException wrong(String message) {
        return new UsageException(message + "\n" + HelpText.USAGE + "Try `cinder -h' for more information.\n", 2);
    }

    int status() {
        return status;
    }
}
