// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.bytes.codec.Codecs;
import org.cinder.object.bytes.codec.NativeEncoding;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;

/** Encodes what is written to a text stream; a byte order mark goes only to the start of the stream. */
final class TextEncoder {
    private final NativeEncoding encoding;
    private final String errors;
    private final Object guest;
    private boolean started;

    private TextEncoder(NativeEncoding encoding, String errors, Object guest) {
        this.encoding = encoding;
        this.errors = errors;
        this.guest = guest;
    }

    static TextEncoder of(String name, String errors) {
        NativeEncoding known = NativeEncoding.named(name);
        if (known != null && known != NativeEncoding.UNICODE_ESCAPE && known != NativeEncoding.RAW_UNICODE_ESCAPE) {
            return new TextEncoder(known, errors, null);
        }
        return new TextEncoder(null, errors, GuestCodecs.incremental(name, errors, "incrementalencoder"));
    }

    byte[] encode(TruffleString text) {
        if (guest != null) {
            Object result = Calls.method(guest, Text.of("encode"), text);
            if (!(result instanceof PBytes bytes)) {
                throw Errors.typeError("encoder should return a bytes object, not '%s'", PythonClass.of(result));
            }
            return bytes.bytes();
        }
        NativeEncoding actual = started ? unmarked() : encoding;
        started = true;
        return Codecs.encode(text, actual, errors);
    }

    private NativeEncoding unmarked() {
        return switch (encoding) {
            case UTF_16 -> NativeEncoding.UTF_16_LE;
            case UTF_32 -> NativeEncoding.UTF_32_LE;
            case UTF_8_SIG -> NativeEncoding.UTF_8;
            default -> encoding;
        };
    }

    /** Tells whether the stream is at its start now. */
    void setAtStart(boolean atStart) {
        started = !atStart;
        if (guest != null) {
            if (atStart) {
                Calls.method(guest, Text.of("reset"));
            } else {
                Calls.method(guest, Text.of("setstate"), 0L);
            }
        }
    }
}
