// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.context;

/**
 * A little memory that is given free when the Java heap is exhausted, so that a MemoryError can be made, shown or
 * handled. CPython keeps a ready-made MemoryError for the same reason.
 */
public final class MemoryReserve {
    private static final int SIZE = 1 << 18;

    private byte[] reserve = new byte[SIZE];

    private MemoryReserve() {}

    /** Kept from the start of the context. */
    public static MemoryReserve of(CinderContext context) {
        return context.state(MemoryReserve.class, c -> new MemoryReserve());
    }

    /** Gives the memory free; where it was free already, takes it back if there is enough now. */
    public void release() {
        if (reserve != null) {
            reserve = null;
            return;
        }
        try {
            byte[] again = new byte[SIZE];
            // two are needed: one to keep, one to go on with
            reserve = new byte[SIZE].length == again.length ? again : null;
        } catch (OutOfMemoryError e) {
            reserve = null;
        }
    }
}
