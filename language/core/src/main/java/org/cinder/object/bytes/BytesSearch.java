// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.AnyInt;
import org.cinder.object.str.SearchRange;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;

/** The searching methods that bytes and bytearray share; what is looked for is a byte as int or a bytes-like object. */
final class BytesSearch {
    private BytesSearch() {}

    /** An int or bytes-like object as what is looked for. */
    private static ByteView part(Object sub) {
        if (AnyInt.is(sub) || !ByteView.isBytesLike(sub) && Index.isIndex(sub)) {
            return new ByteView(new byte[] {BytesConstruction.element(sub, "byte must be in range(0, 256)")}, 0, 1);
        }
        ByteView view = ByteView.of(sub);
        if (view == null) {
            throw Errors.typeError("argument should be integer or bytes-like object, not '%s'", PythonClass.of(sub));
        }
        return view;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static long find(ByteView self, Object sub, Object start, Object end) {
        ByteView part = part(sub);
        SearchRange range = SearchRange.of(start, end, self.length());
        return indexOf(self, part, range.start(), range.end());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static long findLast(ByteView self, Object sub, Object start, Object end) {
        ByteView part = part(sub);
        SearchRange range = SearchRange.of(start, end, self.length());
        return lastIndexOf(self, part, range.start(), range.end());
    }

    /** The index found, or ValueError. */
    static long found(long index) {
        if (index < 0) {
            throw Errors.valueError("subsection not found");
        }
        return index;
    }

    static int indexOf(ByteView self, ByteView part, int start, int end) {
        if (end - start < part.length()) {
            return -1;
        }
        int found = ByteSearch.indexOf(self.array(), self.offset() + start, self.offset() + end, part.array(),
                part.offset(),
                part.length());
        return found < 0 ? -1 : found - self.offset();
    }

    static int lastIndexOf(ByteView self, ByteView part, int start, int end) {
        if (end - start < part.length()) {
            return -1;
        }
        int found = ByteSearch.lastIndexOf(self.array(), self.offset() + start, self.offset() + end, part.array(),
                part.offset(), part.length());
        return found < 0 ? -1 : found - self.offset();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static long count(ByteView self, Object sub, Object start, Object end) {
        ByteView part = part(sub);
        SearchRange range = SearchRange.of(start, end, self.length());
        if (range.end() < range.start()) {
            return 0;
        }
        if (part.length() == 0) {
            return range.end() - range.start() + 1L;
        }
        long count = 0;
        int at = indexOf(self, part, range.start(), range.end());
        while (at >= 0) {
            count++;
            at = indexOf(self, part, at + part.length(), range.end());
        }
        return count;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean contains(ByteView self, Object key) {
        if (AnyInt.is(key) || !ByteView.isBytesLike(key) && Index.isIndex(key)) {
            byte wanted = BytesConstruction.element(key, "byte must be in range(0, 256)");
            return ByteSearch.indexOf(self.array(), self.offset(), self.end(), wanted) >= 0;
        }
        return indexOf(self, ByteView.require(key), 0, self.length()) >= 0;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean startsWith(ByteView self, Object prefix, Object start, Object end) {
        return matches(self, prefix, start, end, true, "startswith");
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean endsWith(ByteView self, Object suffix, Object start, Object end) {
        return matches(self, suffix, start, end, false, "endswith");
    }

    private static boolean matches(ByteView self, Object part, Object start, Object end, boolean front, String method) {
        SearchRange range = SearchRange.of(start, end, self.length());
        if (part instanceof PTuple tuple) {
            for (Object element : tuple.elements()) {
                if (matches(self, ByteView.require(element), range, front)) {
                    return true;
                }
            }
            return false;
        }
        ByteView view = ByteView.of(part);
        if (view == null) {
            throw Errors.typeError("%s first arg must be bytes or a tuple of bytes, not %s", method,
                    PythonClass.of(part));
        }
        return matches(self, view, range, front);
    }

    private static boolean matches(ByteView self, ByteView part, SearchRange range, boolean front) {
        int last = range.end() - part.length();
        return last >= range.start() && regionEquals(self, front ? range.start() : last, part);
    }

    private static boolean regionEquals(ByteView self, int from, ByteView part) {
        int start = self.offset() + from;
        return java.util.Arrays.equals(self.array(), start, start + part.length(), part.array(), part.offset(),
                part.end());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] removePrefix(ByteView self, Object prefix) {
        ByteView part = ByteView.require(prefix);
        boolean there = part.length() <= self.length() && regionEquals(self, 0, part);
        return there ? self.copy(part.length(), self.length()) : self.copy();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] removeSuffix(ByteView self, Object suffix) {
        ByteView part = ByteView.require(suffix);
        int rest = self.length() - part.length();
        boolean there = rest >= 0 && regionEquals(self, rest, part);
        return there ? self.copy(0, rest) : self.copy();
    }
}
