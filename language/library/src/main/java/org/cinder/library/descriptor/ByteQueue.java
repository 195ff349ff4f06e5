// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.descriptor;

/** The bytes on their way through a pipe; all access is under the lock of the monitor. */
final class ByteQueue {
    private static final int CAPACITY = 1 << 16;

    private final PipeMonitor monitor;
    private final byte[] bytes = new byte[CAPACITY];
    private int start;
    private int size;
    private boolean ended;
    private boolean abandoned;

    ByteQueue(PipeMonitor monitor) {
        this.monitor = monitor;
    }

    PipeMonitor monitor() {
        return monitor;
    }

    /** Whether a read would not wait. */
    boolean isReadable() {
        synchronized (monitor) {
            return size > 0 || ended || abandoned;
        }
    }

    /** Whether a write would not wait. */
    boolean isWritable() {
        synchronized (monitor) {
            return size < CAPACITY || ended || abandoned;
        }
    }

    /** Whether nobody will read what is written. */
    boolean isAbandoned() {
        synchronized (monitor) {
            return abandoned;
        }
    }

    /** What there is, at most {@code length} bytes; -1 when there is nothing. */
    int take(byte[] target, int offset, int length) {
        synchronized (monitor) {
            if (size == 0) {
                return -1;
            }
            int count = Math.min(length, size);
            int first = Math.min(count, CAPACITY - start);
            System.arraycopy(bytes, start, target, offset, first);
            System.arraycopy(bytes, 0, target, offset + first, count - first);
            start = (start + count) % CAPACITY;
            size -= count;
            monitor.changed();
            return count;
        }
    }

    /** Takes as many bytes as there is room for; their number. */
    int put(byte[] source, int offset, int length) {
        synchronized (monitor) {
            int count = Math.min(length, CAPACITY - size);
            int end = (start + size) % CAPACITY;
            int first = Math.min(count, CAPACITY - end);
            System.arraycopy(source, offset, bytes, end, first);
            System.arraycopy(source, offset + first, bytes, 0, count - first);
            size += count;
            monitor.changed();
            return count;
        }
    }

    /** The writing end has been closed. */
    void end() {
        synchronized (monitor) {
            ended = true;
            monitor.changed();
        }
    }

    /** The reading end has been closed. */
    void abandon() {
        synchronized (monitor) {
            abandoned = true;
            monitor.changed();
        }
    }
}
