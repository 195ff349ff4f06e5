// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.object.slice.PSlice;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.SliceIndices;
import org.cinder.operation.number.Index;

/** {@code str[key]}. */
public final class StrItems {
    private StrItems() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString get(TruffleString text, Object key) {
        if (key instanceof Long index) {
            return at(text, index);
        }
        if (key instanceof PSlice slice) {
            return slice(text, SliceIndices.of(slice, Text.length(text)));
        }
        if (!Index.isIndex(key)) {
            throw Errors.typeError("string indices must be integers, not '%s'", PythonClass.of(key));
        }
        return at(text, Index.toSubscript(key));
    }

    /** The character at an index, which may count from the end. */
    public static TruffleString at(TruffleString text, long index) {
        int length = Text.length(text);
        long position = index < 0 ? index + length : index;
        if (position < 0 || position >= length) {
            throw Errors.indexError("string index out of range");
        }
        return Text.ofCodePoint(Text.codePointAt(text, (int) position));
    }

    private static TruffleString slice(TruffleString text, SliceIndices indices) {
        int count = indices.count();
        if (count == 0) {
            return Text.EMPTY;
        }
        if (indices.step() == 1) {
            return TextView.range(text, indices.start(), indices.start() + count);
        }
        TextView view = TextView.of(text);
        if (view.isLatin1()) {
            return everyNth(view, indices, count);
        }
        TextBuilder out = new TextBuilder(count);
        for (int i = 0, at = indices.start(); i < count; i++, at += indices.step()) {
            out.append(view.at(at));
        }
        return out.build();
    }

    private static TruffleString everyNth(TextView view, SliceIndices indices, int count) {
        byte[] source = view.bytes();
        byte[] result = new byte[count];
        int step = indices.step();
        int at = view.offset() + indices.start();
        for (int i = 0; i < count; i++, at += step) {
            result[i] = source[at];
        }
        return Text.ofLatin1(result, 0, count);
    }
}
