// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;

/** A decoder that is an object of the program: an incremental decoder of module codecs. */
final class GuestDecoder extends TextDecoder {
    private final Object decoder;

    GuestDecoder(Object decoder) {
        this.decoder = decoder;
    }

    @Override
    TruffleString decode(byte[] input, boolean last) {
        Object result = Calls.method(decoder, Text.of("decode"), new PBytes(input), last);
        TruffleString text = Text.asString(result);
        if (text == null) {
            throw Errors.typeError("decoder should return a string result, not '%s'", PythonClass.of(result));
        }
        return text;
    }

    @Override
    State state() {
        Object state = Calls.method(decoder, Text.of("getstate"));
        if (!(state instanceof PTuple pair) || pair.length() != 2 || !(pair.get(0) instanceof PBytes bytes)) {
            throw Errors.typeError("illegal decoder state");
        }
        return new State(bytes.bytes(), Index.toBigInteger(pair.get(1)).longValue());
    }

    @Override
    void setState(State state) {
        Calls.method(decoder, Text.of("setstate"), PTuple.of(new PBytes(state.pending()), state.flags()));
    }

    @Override
    void reset() {
        Calls.method(decoder, Text.of("reset"));
    }
}
