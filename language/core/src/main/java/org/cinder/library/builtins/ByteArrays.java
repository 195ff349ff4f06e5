// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.bytes.ByteSearch;
import org.cinder.object.bytes.ByteView;

/** Access to the bytes of bytes-like objects as whole arrays. */
public final class ByteArrays {
    private ByteArrays() {}

    /** The content of a bytes-like object (do not write to it), or null for other objects. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] orNull(Object value) {
        ByteView view = ByteView.of(value);
        return view == null ? null : view.toArray();
    }

    /** The content (do not write to it); TypeError for objects that are not bytes-like. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] of(Object value) {
        return ByteView.require(value).toArray();
    }

    /** The first index of a byte, or -1. */
    public static int indexOf(byte[] bytes, byte wanted) {
        return ByteSearch.indexOf(bytes, 0, bytes.length, wanted);
    }
}
