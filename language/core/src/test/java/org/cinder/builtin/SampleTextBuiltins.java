// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;

/** Methods with the signatures of CPython's str, for the tests of their errors; they answer with an argument. */
@Builtins(type = "str")
final class SampleTextBuiltins {
    private SampleTextBuiltins() {}

    @Builtin("upper($self, /)")
    static Object upper(TruffleString self) {
        return self;
    }

    @Builtin("join($self, iterable, /)")
    static Object join(TruffleString self, Object iterable) {
        return self;
    }

    @Builtin("removeprefix($self, prefix, /)")
    static Object removePrefix(TruffleString self, TruffleString prefix) {
        return self;
    }

    @Builtin("center($self, width, fillchar=' ', /)")
    static Object center(TruffleString self, long width, TruffleString fillchar) {
        return fillchar;
    }

    @Builtin("zfill($self, width, /)")
    static long zeroFill(TruffleString self, long width) {
        return width;
    }

    @Builtin("replace($self, old, new, count=-1, /)")
    static Object replace(TruffleString self, TruffleString old, TruffleString replacement, long count) {
        return self;
    }

    @Builtin("split($self, /, sep=None, maxsplit=-1)")
    static Object split(TruffleString self, TruffleString separator, long limit) {
        return separator == null ? (Object) limit : separator;
    }

    @Builtin("encode($self, /, encoding='utf-8', errors='strict')")
    static Object encode(TruffleString self, TruffleString encoding, TruffleString errors) {
        return errors;
    }

    @Builtin("splitlines($self, /, keepends=False)")
    static boolean splitLines(TruffleString self, boolean keepEnds) {
        return keepEnds;
    }

    @Builtin("expandtabs($self, /, tabsize=8)")
    static int expandTabs(TruffleString self, int size) {
        return size;
    }

    @Builtin(value = "find($self, sub, start=None, end=None, /)", hideSignature = true, tupleParsed = true)
    static Object find(TruffleString self, Object sub, Object start, Object end) {
        return end;
    }

    @Builtin("maketrans(x, y=<unrepresentable>, z=<unrepresentable>, /)")
    static Object makeTranslation(Object x, TruffleString y, TruffleString z) {
        return y == null ? x : y;
    }

    @Builtin("__add__($self, value, /)")
    static Object add(Object self, Object value) {
        return value;
    }

    @Builtin("__len__($self, /)")
    static long length(TruffleString self) {
        return 1;
    }
}
