// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;

/** bytearray's methods for case and kinds of bytes. */
@Builtins(type = "bytearray")
public final class ByteArrayCaseBuiltins {
    private ByteArrayCaseBuiltins() {}

    @Builtin(value = "lower($self, /)", doc = "Return a copy with ASCII letters in lower case.", hideSignature = true)
    static PByteArray lower(PByteArray self) {
        return new PByteArray(BytesCase.lower(ByteView.of(self)));
    }

    @Builtin(value = "upper($self, /)", doc = "Return a copy with ASCII letters in upper case.", hideSignature = true)
    static PByteArray upper(PByteArray self) {
        return new PByteArray(BytesCase.upper(ByteView.of(self)));
    }

    @Builtin(value = "swapcase($self, /)",
            doc = "Return a copy with the case of ASCII letters changed.", hideSignature = true)
    static PByteArray swapcase(PByteArray self) {
        return new PByteArray(BytesCase.swap(ByteView.of(self)));
    }

    @Builtin(value = "capitalize($self, /)",
            doc = "Return a copy with the first byte in upper case, the rest in lower.", hideSignature = true)
    static PByteArray capitalize(PByteArray self) {
        return new PByteArray(BytesCase.capitalize(ByteView.of(self)));
    }

    @Builtin(value = "title($self, /)",
            doc = "Return a copy with each word beginning in upper case.", hideSignature = true)
    static PByteArray title(PByteArray self) {
        return new PByteArray(BytesCase.title(ByteView.of(self)));
    }

    @Builtin(value = "isalnum($self, /)",
            doc = "Return whether there are only ASCII letters and digits, and at least one.", hideSignature = true)
    static boolean isalnum(PByteArray self) {
        return BytesCase.all(ByteView.of(self), b -> BytesCase.isAlpha(b) || BytesCase.isDigit(b));
    }

    @Builtin(value = "isalpha($self, /)",
            doc = "Return whether there are only ASCII letters, and at least one.", hideSignature = true)
    static boolean isalpha(PByteArray self) {
        return BytesCase.all(ByteView.of(self), BytesCase::isAlpha);
    }

    @Builtin(value = "isdigit($self, /)",
            doc = "Return whether there are only ASCII digits, and at least one.", hideSignature = true)
    static boolean isdigit(PByteArray self) {
        return BytesCase.all(ByteView.of(self), BytesCase::isDigit);
    }

    @Builtin(value = "isspace($self, /)",
            doc = "Return whether there is only ASCII white space, and at least one byte.", hideSignature = true)
    static boolean isspace(PByteArray self) {
        return BytesCase.all(ByteView.of(self), BytesSplitting::isSpace);
    }

    @Builtin(value = "isascii($self, /)", doc = "Return whether all bytes are ASCII.", hideSignature = true)
    static boolean isascii(PByteArray self) {
        return self.length() == 0 || BytesCase.all(ByteView.of(self), b -> b < 128);
    }

    @Builtin(value = "islower($self, /)",
            doc = "Return whether all ASCII letters are in lower case, and there is one.", hideSignature = true)
    static boolean islower(PByteArray self) {
        return BytesCase.isCase(ByteView.of(self), false);
    }

    @Builtin(value = "isupper($self, /)",
            doc = "Return whether all ASCII letters are in upper case, and there is one.", hideSignature = true)
    static boolean isupper(PByteArray self) {
        return BytesCase.isCase(ByteView.of(self), true);
    }

    @Builtin(value = "istitle($self, /)",
            doc = "Return whether each word begins in upper case and goes on in lower.", hideSignature = true)
    static boolean istitle(PByteArray self) {
        return BytesCase.isTitle(ByteView.of(self));
    }
}
