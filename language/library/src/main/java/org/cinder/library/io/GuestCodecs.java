// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import org.cinder.object.PNone;
import org.cinder.object.bytes.codec.CodecRegistry;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.Truth;

/** Incremental encoders and decoders from module codecs. */
final class GuestCodecs {
    private GuestCodecs() {}

    /** {@code codecs.lookup(encoding).<kind>(errors)}; LookupError for encodings that are not for text. */
    static Object incremental(String encoding, String errors, String kind) {
        Object info = lookupText(encoding);
        Object factory = GetAttribute.of(info, Text.of(kind));
        if (factory == PNone.NONE) {
            throw Errors.lookupError("codec %s has no %s", encoding, kind);
        }
        return Calls.call(factory, Text.of(errors));
    }

    /** The CodecInfo of a text encoding. */
    static Object lookupText(String encoding) {
        Object info = CodecRegistry.current().lookup(encoding);
        Object isText = GetAttribute.orNull(info, Text.of("_is_text_encoding"));
        if (isText != null && !Truth.of(isText)) {
            throw Errors.lookupError("'%s' is not a text encoding; use codecs.open() to handle arbitrary codecs",
                    encoding);
        }
        return info;
    }
}
