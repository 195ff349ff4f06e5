// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleStringBuilder;
import com.oracle.truffle.api.strings.TruffleStringBuilderUTF32;
import java.io.ByteArrayOutputStream;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;

/** Joins parts of text or bytes. */
final class PartJoiner {
    private final TruffleStringBuilderUTF32 text;
    private final ByteArrayOutputStream bytes;
    private int count;

    PartJoiner(boolean forBytes) {
        text = forBytes ? null : TruffleStringBuilder.createUTF32();
        bytes = forBytes ? new ByteArrayOutputStream() : null;
    }

    /** Appends a str resp. bytes-like object. */
    void add(Object part) {
        if (text != null) {
            TruffleString string = Text.asString(part);
            if (string == null) {
                throw wrongType(part, "str");
            }
            text.appendStringUncached(string);
        } else {
            ByteView view = Text.asString(part) != null ? null : ByteView.of(part);
            if (view == null) {
                throw wrongType(part, "a bytes-like object");
            }
            bytes.writeBytes(view.toArray());
        }
        count++;
    }

    private RuntimeException wrongType(Object part, String expected) {
        return Errors.typeError("sequence item %s: expected %s%s, %s found", count, expected,
                expected.equals("str") ? " instance" : "", PythonClass.of(part));
    }

    Object result() {
        return text != null ? text.toStringUncached() : new PBytes(bytes.toByteArray());
    }
}
