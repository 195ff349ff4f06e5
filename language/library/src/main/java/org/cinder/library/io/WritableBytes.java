// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import org.cinder.object.bytes.BufferExporter;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.bytes.PByteArray;
import org.cinder.object.bytes.PMemoryView;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.PythonClass;

/** A bytes-like object that methods such as {@code readinto} write to. */
final class WritableBytes {
    private final ByteView view;

    private WritableBytes(ByteView view) {
        this.view = view;
    }

    static WritableBytes of(Object target, String function) {
        boolean writable = target instanceof PByteArray || target instanceof PMemoryView view && !view.isReadOnly()
                || target instanceof BufferExporter exporter && !exporter.isReadOnly();
        if (!writable) {
            throw Errors.typeError("%s() argument must be read-write bytes-like object, not %s", function,
                    PythonClass.of(target));
        }
        return new WritableBytes(ByteView.of(target));
    }

    byte[] array() {
        return view.array();
    }

    int offset() {
        return view.offset();
    }

    int length() {
        return view.length();
    }

    /** Copies bytes to the start of the target. */
    void put(byte[] source, int count) {
        System.arraycopy(source, 0, view.array(), view.offset(), count);
    }
}
