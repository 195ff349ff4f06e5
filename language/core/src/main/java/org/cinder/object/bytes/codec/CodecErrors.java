// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;

/** The exceptions for text that cannot be encoded or bytes that cannot be decoded. */
public final class CodecErrors {
    private CodecErrors() {}

    /** {@code UnicodeDecodeError(encoding, object, start, end, reason)}. */
    public static PBaseException decodeError(String encoding, byte[] bytes, int start, int end, String reason) {
        return error(ExceptionTypes.UNICODE_DECODE_ERROR, encoding, new PBytes(bytes), start, end, reason);
    }

    /** {@code UnicodeEncodeError(encoding, object, start, end, reason)}. */
    public static PBaseException encodeError(String encoding, TruffleString text, int start, int end, String reason) {
        return error(ExceptionTypes.UNICODE_ENCODE_ERROR, encoding, text, start, end, reason);
    }

    private static PBaseException error(PythonClass type, String encoding, Object object, int start, int end,
            String reason) {
        Object[] details = {Text.of(encoding), object, (long) start, (long) end, Text.of(reason)};
        PBaseException exception = new PBaseException(type, new PTuple(details.clone()));
        exception.setDetails(details);
        return exception;
    }

    static PException raise(PBaseException exception) {
        return PException.of(exception);
    }
}
