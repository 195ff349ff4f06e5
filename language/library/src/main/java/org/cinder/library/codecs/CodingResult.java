// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Locale;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.bytes.codec.Codecs;
import org.cinder.object.bytes.codec.Decoded;
import org.cinder.object.bytes.codec.NativeEncoding;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;

/** The pairs that codec functions return. */
final class CodingResult {
    private CodingResult() {}

    static PTuple encode(Object value, NativeEncoding encoding, TruffleString errors) {
        TruffleString text = Text.asString(value);
        if (text == null) {
            throw Errors.typeError("%s_encode() argument 1 must be str, not %s",
                    encoding.name().toLowerCase(Locale.ROOT), PythonClass.of(value));
        }
        return PTuple.of(new PBytes(Codecs.encode(text, encoding, handler(errors))), (long) Text.length(text));
    }

    static PTuple decode(Object data, NativeEncoding encoding, TruffleString errors, boolean last) {
        ByteView view = ByteView.require(data);
        Decoded decoded = Codecs.decode(view.array(), view.offset(), view.length(), encoding, handler(errors), last);
        return PTuple.of(decoded.text(), (long) decoded.consumed());
    }

    static String handler(TruffleString errors) {
        return errors == null ? "strict" : Text.toJava(errors);
    }
}
