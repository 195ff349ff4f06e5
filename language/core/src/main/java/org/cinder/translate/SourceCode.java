// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cinder.object.bytes.PByteArray;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.bytes.codec.Codecs;
import org.cinder.object.bytes.codec.NativeEncoding;
import org.cinder.object.str.Text;
import org.cinder.parser.error.PythonSyntaxException;
import org.cinder.parser.token.SourceDecoder;

/**
 * Source as the parser and as tools want it. A str is encoded, which lone surrogates do not survive; bytes are decoded
 * as PEP 263 says.
 */
record SourceCode(byte[] utf8, String text) {
    /** The source in a str, bytes or bytearray. */
    static SourceCode of(Object source, String fileName) {
        if (source instanceof PBytes bytes) {
            return of(bytes.bytes(), fileName);
        }
        if (source instanceof PByteArray array) {
            return of(Arrays.copyOf(array.bytes(), array.length()), fileName);
        }
        TruffleString text = Text.asString(source);
        return new SourceCode(Codecs.encode(text, NativeEncoding.UTF_8, "strict"), Text.toJava(text));
    }

    /** The source in a file. */
    static SourceCode of(byte[] source, String fileName) {
        try {
            byte[] utf8 = SourceDecoder.toUtf8(source, fileName);
            return new SourceCode(utf8, new String(utf8, StandardCharsets.UTF_8));
        } catch (PythonSyntaxException e) {
            throw SyntaxErrors.toGuest(e, null);
        }
    }
}
