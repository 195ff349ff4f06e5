// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

/**
 * A guest object other than bytes and bytearray whose memory bytes-like operations may read and write (array, mmap).
 */
public interface BufferExporter {
    /** The bytes as they are now; the array is the object's own. */
    ByteView buffer();

    /** The format of an element, as module {@code struct} writes it. */
    default String format() {
        return "B";
    }

    /** Whether the memory must not be written to. */
    boolean isReadOnly();
}
