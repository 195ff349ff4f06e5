// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionNotes;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;

/** Calls a registered codec (PyCodec_Encode, PyCodec_Decode); what it raises gets a note that names the encoding. */
public final class CodecCall {
    private CodecCall() {}

    /** The object that the encoder of a CodecInfo makes. */
    @TruffleBoundary
    public static Object encode(PTuple codec, String encoding, Object input, TruffleString errors) {
        return call(codec.get(0), encoding, input, errors, "encod");
    }

    /** The object that the decoder of a CodecInfo makes. */
    @TruffleBoundary
    public static Object decode(PTuple codec, String encoding, Object input, TruffleString errors) {
        return call(codec.get(1), encoding, input, errors, "decod");
    }

    private static Object call(Object coder, String encoding, Object input, TruffleString errors, String activity) {
        Object result;
        try {
            result = Calls.call(coder, input, errors);
        } catch (PException e) {
            ExceptionNotes.add(e.exception(), Text.of(activity + "ing with '" + encoding + "' codec failed"));
            throw e;
        }
        if (!(result instanceof PTuple pair) || pair.length() != 2) {
            throw Errors.typeError("%ser must return a tuple (object, integer)", activity);
        }
        return pair.get(0);
    }
}
