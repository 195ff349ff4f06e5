// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** The methods of bytes and bytearray that make changed copies. */
final class BytesChange {
    private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

    private BytesChange() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] concat(ByteView left, Object value, String type) {
        ByteView right = ByteView.of(value);
        if (right == null) {
            throw Errors.typeError("can't concat %s to %s", PythonClass.of(value), type);
        }
        byte[] result = new byte[checkLength((long) left.length() + right.length())];
        System.arraycopy(left.array(), left.offset(), result, 0, left.length());
        System.arraycopy(right.array(), right.offset(), result, left.length(), right.length());
        return result;
    }

    static int checkLength(long length) {
        if (length > MAX_LENGTH) {
            throw Errors.memoryError();
        }
        return (int) length;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] repeat(ByteView self, long times) {
        if (times <= 0 || self.length() == 0) {
            return new byte[0];
        }
        if (times > MAX_LENGTH / self.length()) {
            throw Errors.memoryError();
        }
        byte[] result = new byte[self.length() * (int) times];
        System.arraycopy(self.array(), self.offset(), result, 0, self.length());
        for (int done = self.length(); done < result.length; done += Math.min(done, result.length - done)) {
            System.arraycopy(result, 0, result, done, Math.min(done, result.length - done));
        }
        return result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] join(ByteView separator, Object iterable) {
        Object iterator;
        try {
            iterator = Iteration.iterator(iterable);
        } catch (PException e) {
            if (e.exception().pythonClass().isSubclassOf(ExceptionTypes.TYPE_ERROR)) {
                throw Errors.typeError("can only join an iterable");
            }
            throw e;
        }
        Object[] items = Iteration.toArray(iterator);
        long length = (long) separator.length() * Math.max(0, items.length - 1);
        for (int i = 0; i < items.length; i++) {
            ByteView view = ByteView.of(items[i]);
            if (view == null) {
                throw Errors.typeError("sequence item %d: expected a bytes-like object, %s found", i,
                        PythonClass.of(items[i]));
            }
            length += view.length();
        }
        byte[] result = new byte[checkLength(length)];
        int at = 0;
        for (int i = 0; i < items.length; i++) {
            if (i > 0) {
                System.arraycopy(separator.array(), separator.offset(), result, at, separator.length());
                at += separator.length();
            }
            ByteView view = ByteView.of(items[i]);
            System.arraycopy(view.array(), view.offset(), result, at, view.length());
            at += view.length();
        }
        return result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] replace(ByteView self, Object old, Object replacement, long count) {
        ByteView part = ByteView.require(old);
        ByteView inserted = ByteView.require(replacement);
        long max = count < 0 ? Long.MAX_VALUE : count;
        GrowingBytes out = new GrowingBytes(self.length());
        int from = 0;
        if (part.length() == 0) {
            for (; from <= self.length(); from++) {
                if (max-- > 0) {
                    out.append(inserted);
                }
                if (from < self.length()) {
                    out.append(self, from, from + 1);
                }
            }
            return out.toArray();
        }
        for (int at = 0; max > 0; max--) {
            at = BytesSearch.indexOf(self, part, from, self.length());
            if (at < 0) {
                break;
            }
            out.append(self, from, at);
            out.append(inserted);
            from = at + part.length();
        }
        out.append(self, from, self.length());
        return out.toArray();
    }

    /** @param delete null for nothing */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] translate(ByteView self, Object table, Object delete) {
        ByteView map = table == PNone.NONE ? null : ByteView.require(table);
        if (map != null && map.length() != 256) {
            throw Errors.valueError("translation table must be 256 characters long");
        }
        ByteView unwanted = delete == null ? null : ByteView.require(delete);
        if (map != null && (unwanted == null || unwanted.length() == 0)) {
            return mapped(self, map);
        }
        boolean[] deleted = new boolean[256];
        for (int i = 0; unwanted != null && i < unwanted.length(); i++) {
            deleted[unwanted.at(i)] = true;
        }
        byte[] result = new byte[self.length()];
        int length = 0;
        for (int i = 0; i < self.length(); i++) {
            int b = self.at(i);
            if (!deleted[b]) {
                result[length++] = (byte) (map == null ? b : map.at(b));
            }
        }
        return Arrays.copyOf(result, length);
    }

    private static byte[] mapped(ByteView self, ByteView map) {
        byte[] result = self.copy();
        byte[] table = map.copy();
        for (int i = 0; i < result.length; i++) {
            result[i] = table[result[i] & 0xff];
        }
        return result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PBytes makeTranslation(Object from, Object to) {
        ByteView sources = ByteView.require(from);
        ByteView targets = ByteView.require(to);
        if (sources.length() != targets.length()) {
            throw Errors.valueError("maketrans arguments must have same length");
        }
        byte[] table = new byte[256];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) i;
        }
        for (int i = 0; i < sources.length(); i++) {
            table[sources.at(i)] = (byte) targets.at(i);
        }
        return new PBytes(table);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] strip(ByteView self, Object bytes, boolean left, boolean right) {
        boolean[] stripped = new boolean[256];
        if (bytes == PNone.NONE) {
            for (int i = 0; i <= ' '; i++) {
                stripped[i] = BytesSplitting.isSpace(i);
            }
        } else {
            ByteView view = ByteView.require(bytes);
            for (int i = 0; i < view.length(); i++) {
                stripped[view.at(i)] = true;
            }
        }
        int start = 0;
        int end = self.length();
        while (left && start < end && stripped[self.at(start)]) {
            start++;
        }
        while (right && start < end && stripped[self.at(end - 1)]) {
            end--;
        }
        return self.copy(start, end);
    }
}
