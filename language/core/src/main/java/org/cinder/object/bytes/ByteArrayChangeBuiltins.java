// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;

/** bytearray's methods that make changed copies. */
@Builtins(type = "bytearray")
public final class ByteArrayChangeBuiltins {
    private ByteArrayChangeBuiltins() {}

    @Builtin(value = "join($self, iterable_of_bytes, /)",
            doc = "Return the bytes-like objects of an iterable with this one between them.")
    static PByteArray join(PByteArray self, Object iterable) {
        return new PByteArray(BytesChange.join(ByteView.of(self), iterable));
    }

    @Builtin(value = "replace($self, old, new, count=-1, /)",
            doc = "Return a copy with old replaced by new, everywhere or the first count times.")
    static PByteArray replace(PByteArray self, Object old, Object replacement, long count) {
        return new PByteArray(BytesChange.replace(ByteView.of(self), old, replacement, count));
    }

    @Builtin(value = "translate($self, table, /, delete=b'')",
            doc = "Return a copy without some bytes, the others replaced as a table of 256 says.")
    static PByteArray translate(PByteArray self, Object table, Object delete) {
        return new PByteArray(BytesChange.translate(ByteView.of(self), table, delete));
    }

    @Builtin(value = "maketrans(frm, to, /)",
            doc = "Return a table for translate() that replaces each byte of frm by that of to.")
    static PBytes makeTranslation(Object frm, Object to) {
        return BytesChange.makeTranslation(frm, to);
    }

    @Builtin(value = "strip($self, bytes=None, /)",
            doc = "Return a copy without white space (or the given bytes) at both ends.")
    static PByteArray strip(PByteArray self, Object bytes) {
        return new PByteArray(BytesChange.strip(ByteView.of(self), bytes, true, true));
    }

    @Builtin(value = "lstrip($self, bytes=None, /)",
            doc = "Return a copy without white space (or the given bytes) at the beginning.")
    static PByteArray lstrip(PByteArray self, Object bytes) {
        return new PByteArray(BytesChange.strip(ByteView.of(self), bytes, true, false));
    }

    @Builtin(value = "rstrip($self, bytes=None, /)",
            doc = "Return a copy without white space (or the given bytes) at the end.")
    static PByteArray rstrip(PByteArray self, Object bytes) {
        return new PByteArray(BytesChange.strip(ByteView.of(self), bytes, false, true));
    }

    @Builtin(value = "center($self, width, fillchar=b' ', /)",
            doc = "Return it in the middle of a field of that width.")
    static PByteArray center(PByteArray self, long width, Object fillchar) {
        return new PByteArray(BytesPadding.center(ByteView.of(self), width, fillchar));
    }

    @Builtin(value = "ljust($self, width, fillchar=b' ', /)", doc = "Return it at the left of a field of that width.")
    static PByteArray ljust(PByteArray self, long width, Object fillchar) {
        return new PByteArray(BytesPadding.left(ByteView.of(self), width, fillchar));
    }

    @Builtin(value = "rjust($self, width, fillchar=b' ', /)",
            doc = "Return it at the right of a field of that width.")
    static PByteArray rjust(PByteArray self, long width, Object fillchar) {
        return new PByteArray(BytesPadding.right(ByteView.of(self), width, fillchar));
    }

    @Builtin(value = "zfill($self, width, /)", doc = "Return it with zeros in front, but behind a sign.")
    static PByteArray zeroFill(PByteArray self, long width) {
        return new PByteArray(BytesPadding.zeros(ByteView.of(self), width));
    }

    @Builtin(value = "expandtabs($self, /, tabsize=8)",
            doc = "Return a copy with tabs replaced by spaces up to tab stops.")
    static PByteArray expandTabs(PByteArray self, int tabsize) {
        return new PByteArray(BytesPadding.expandTabs(ByteView.of(self), tabsize));
    }
}
