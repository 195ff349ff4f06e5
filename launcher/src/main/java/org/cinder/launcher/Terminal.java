// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

/**
 * Which standard streams are terminals. Java can't ask for one stream alone, so the start script tells:
 * the property holds the digits of the file descriptors that are.
 */
final class Terminal {
    private Terminal() {
    }

    static String descriptors() {
        return System.getProperty("org.cinder.terminal", "");
    }

    static boolean isTerminal(int descriptor) {
        return descriptors().indexOf('0' + descriptor) >= 0;
    }
}
