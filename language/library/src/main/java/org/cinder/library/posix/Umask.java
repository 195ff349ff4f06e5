// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

/** The umask a program has set; files are created by the process, whose own mask cannot be changed from Java. */
final class Umask {
    private int mask = 022;

    int mask() {
        return mask;
    }

    void setMask(int newMask) {
        mask = newMask;
    }
}
