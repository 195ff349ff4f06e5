// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.pickle;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.tuple.PTuple;

/** What the Python half of {@code _pickle} tries first. */
@Builtins(module = "_pickle")
public final class PickleFunctions {
    private PickleFunctions() {}

    @Builtin(value = "_write(value, protocol, reducer, /)",
            doc = "Return the pickle of a value; None when the value has something unusual in it.")
    static Object write(Object value, int protocol, Object reducer) {
        try {
            return new PBytes(new PickleWriter(protocol, reducer).write(value));
        } catch (Unsupported e) {
            return PNone.NONE;
        }
    }

    @Builtin(value = "_read(data, find, make, change, /)",
            doc = "Return the value of a pickle in a tuple; None when the pickle has something unusual in it.")
    static Object read(Object data, Object find, Object make, Object change) {
        ByteView view = ByteView.of(data);
        byte[] bytes = view == null ? null : data instanceof PBytes exact ? exact.bytes() : view.copy();
        if (bytes == null || !PickleScan.isKnown(bytes)) {
            return PNone.NONE;
        }
        try {
            return PTuple.of(new PickleReader(bytes, find, make, change).read());
        } catch (Unsupported e) {
            return PNone.NONE;
        }
    }
}
