// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;

/** bytearray's methods that look for a part. */
@Builtins(type = "bytearray")
public final class ByteArraySearchBuiltins {
    private ByteArraySearchBuiltins() {}

    @Builtin(value = "find($self, sub, start=None, end=None, /)",
            doc = "Return the lowest index where sub begins in self[start:end], or -1.",
            hideSignature = true, tupleParsed = true)
    static long find(PByteArray self, Object sub, Object start, Object end) {
        return BytesSearch.find(ByteView.of(self), sub, start, end);
    }

    @Builtin(value = "rfind($self, sub, start=None, end=None, /)",
            doc = "Return the highest index where sub begins in self[start:end], or -1.",
            hideSignature = true, tupleParsed = true)
    static long rfind(PByteArray self, Object sub, Object start, Object end) {
        return BytesSearch.findLast(ByteView.of(self), sub, start, end);
    }

    @Builtin(value = "index($self, sub, start=None, end=None, /)",
            doc = "Like find(), but ValueError when there is none.",
            hideSignature = true, tupleParsed = true)
    static long index(PByteArray self, Object sub, Object start, Object end) {
        return BytesSearch.found(BytesSearch.find(ByteView.of(self), sub, start, end));
    }

    @Builtin(value = "rindex($self, sub, start=None, end=None, /)",
            doc = "Like rfind(), but ValueError when there is none.",
            hideSignature = true, tupleParsed = true)
    static long rindex(PByteArray self, Object sub, Object start, Object end) {
        return BytesSearch.found(BytesSearch.findLast(ByteView.of(self), sub, start, end));
    }

    @Builtin(value = "count($self, sub, start=None, end=None, /)",
            doc = "Return how often sub occurs in self[start:end] without overlapping.",
            hideSignature = true, tupleParsed = true)
    static long count(PByteArray self, Object sub, Object start, Object end) {
        return BytesSearch.count(ByteView.of(self), sub, start, end);
    }

    @Builtin(value = "startswith($self, prefix, start=None, end=None, /)",
            doc = "Return whether self[start:end] begins with the prefix, or one of a tuple.",
            hideSignature = true, tupleParsed = true)
    static boolean startsWith(PByteArray self, Object prefix, Object start, Object end) {
        return BytesSearch.startsWith(ByteView.of(self), prefix, start, end);
    }

    @Builtin(value = "endswith($self, suffix, start=None, end=None, /)",
            doc = "Return whether self[start:end] ends with the suffix, or one of a tuple.",
            hideSignature = true, tupleParsed = true)
    static boolean endsWith(PByteArray self, Object suffix, Object start, Object end) {
        return BytesSearch.endsWith(ByteView.of(self), suffix, start, end);
    }

    @Builtin(value = "removeprefix($self, prefix, /)", doc = "Return a copy without the prefix if it begins with it.")
    static PByteArray removePrefix(PByteArray self, Object prefix) {
        return new PByteArray(BytesSearch.removePrefix(ByteView.of(self), prefix));
    }

    @Builtin(value = "removesuffix($self, suffix, /)", doc = "Return a copy without the suffix if it ends with it.")
    static PByteArray removeSuffix(PByteArray self, Object suffix) {
        return new PByteArray(BytesSearch.removeSuffix(ByteView.of(self), suffix));
    }

    @Builtin(value = "__contains__($self, key, /)",
            doc = "Return whether a byte or bytes-like object is part of this one.")
    static boolean contains(PByteArray self, Object key) {
        return BytesSearch.contains(ByteView.of(self), key);
    }
}
