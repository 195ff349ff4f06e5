// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;

/** bytes's methods that make changed copies. */
@Builtins(type = "bytes")
public final class BytesChangeBuiltins {
    private BytesChangeBuiltins() {}

    @Builtin(value = "join($self, iterable_of_bytes, /)",
            doc = "Return the bytes-like objects of an iterable with this one between them.")
    static PBytes join(PBytes self, Object iterable) {
        return new PBytes(BytesChange.join(ByteView.of(self), iterable));
    }

    @Builtin(value = "replace($self, old, new, count=-1, /)",
            doc = "Return a copy with old replaced by new, everywhere or the first count times.")
    static PBytes replace(PBytes self, Object old, Object replacement, long count) {
        return new PBytes(BytesChange.replace(ByteView.of(self), old, replacement, count));
    }

    @Builtin(value = "translate($self, table, /, delete=b'')",
            doc = "Return a copy without some bytes, the others replaced as a table of 256 says.")
    static PBytes translate(PBytes self, Object table, Object delete) {
        return new PBytes(BytesChange.translate(ByteView.of(self), table, delete));
    }

    @Builtin(value = "maketrans(frm, to, /)",
            doc = "Return a table for translate() that replaces each byte of frm by that of to.")
    static PBytes makeTranslation(Object frm, Object to) {
        return BytesChange.makeTranslation(frm, to);
    }

    @Builtin(value = "strip($self, bytes=None, /)",
            doc = "Return a copy without white space (or the given bytes) at both ends.")
    static PBytes strip(PBytes self, Object bytes) {
        return new PBytes(BytesChange.strip(ByteView.of(self), bytes, true, true));
    }

    @Builtin(value = "lstrip($self, bytes=None, /)",
            doc = "Return a copy without white space (or the given bytes) at the beginning.")
    static PBytes lstrip(PBytes self, Object bytes) {
        return new PBytes(BytesChange.strip(ByteView.of(self), bytes, true, false));
    }

    @Builtin(value = "rstrip($self, bytes=None, /)",
            doc = "Return a copy without white space (or the given bytes) at the end.")
    static PBytes rstrip(PBytes self, Object bytes) {
        return new PBytes(BytesChange.strip(ByteView.of(self), bytes, false, true));
    }

    @Builtin(value = "center($self, width, fillchar=b' ', /)",
            doc = "Return it in the middle of a field of that width.")
    static PBytes center(PBytes self, long width, Object fillchar) {
        return new PBytes(BytesPadding.center(ByteView.of(self), width, fillchar));
    }

    @Builtin(value = "ljust($self, width, fillchar=b' ', /)", doc = "Return it at the left of a field of that width.")
    static PBytes ljust(PBytes self, long width, Object fillchar) {
        return new PBytes(BytesPadding.left(ByteView.of(self), width, fillchar));
    }

    @Builtin(value = "rjust($self, width, fillchar=b' ', /)",
            doc = "Return it at the right of a field of that width.")
    static PBytes rjust(PBytes self, long width, Object fillchar) {
        return new PBytes(BytesPadding.right(ByteView.of(self), width, fillchar));
    }

    @Builtin(value = "zfill($self, width, /)", doc = "Return it with zeros in front, but behind a sign.")
    static PBytes zeroFill(PBytes self, long width) {
        return new PBytes(BytesPadding.zeros(ByteView.of(self), width));
    }

    @Builtin(value = "expandtabs($self, /, tabsize=8)",
            doc = "Return a copy with tabs replaced by spaces up to tab stops.")
    static PBytes expandTabs(PBytes self, int tabsize) {
        return new PBytes(BytesPadding.expandTabs(ByteView.of(self), tabsize));
    }
}
