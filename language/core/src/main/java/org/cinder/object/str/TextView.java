// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CompactionLevel;
import com.oracle.truffle.api.strings.TruffleString.Encoding;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Fast read access to all code points of a str. A str is kept compacted, with one, two or four bytes for each code
 * point; the view shares that array, so that loops run over memory and Latin-1 text can be handled as bytes.
 */
public final class TextView {
    private static final VarHandle CHARS = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.nativeOrder());
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());

    private final byte[] array;
    private final int offset;
    private final int shift;
    private final int length;

    private TextView(byte[] array, int offset, int shift, int length) {
        this.array = array;
        this.offset = offset;
        this.shift = shift;
        this.length = length;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TextView of(TruffleString text) {
        CompactionLevel level = text.getStringCompactionLevelUncached(Text.ENCODING);
        if (level == CompactionLevel.S1) {
            // Latin-1 text is the same in both encodings, so this is the compacted array itself
            InternalByteArray bytes = text.getInternalByteArrayUncached(Encoding.ISO_8859_1);
            return new TextView(bytes.getArray(), bytes.getOffset(), 0, bytes.getLength());
        }
        return level == CompactionLevel.S2 ? ofTwoBytes(text) : ofFourBytes(text);
    }

    private static TextView ofTwoBytes(TruffleString text) {
        InternalByteArray bytes = text.getInternalByteArrayUncached(Encoding.UTF_16);
        return new TextView(bytes.getArray(), bytes.getOffset(), 1, bytes.getLength() >> 1);
    }

    private static TextView ofFourBytes(TruffleString text) {
        InternalByteArray bytes = text.getInternalByteArrayUncached(Encoding.UTF_32);
        return new TextView(bytes.getArray(), bytes.getOffset(), 2, bytes.getLength() >> 2);
    }

    public int length() {
        return length;
    }

    /** The code point at a valid index. */
    public int at(int index) {
        return switch (shift) {
            case 0 -> array[offset + index] & 0xff;
            case 1 -> (char) CHARS.get(array, offset + (index << 1));
            default -> (int) INTS.get(array, offset + (index << 2));
        };
    }

    /** The same as {@link #at}, fit for partial evaluation. */
    int inlinedAt(int index) {
        return shift == 0 ? array[offset + index] & 0xff : wideAt(index);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private int wideAt(int index) {
        return at(index);
    }

    /** Whether every code point is below 256 and {@link #bytes()} holds them as bytes. */
    public boolean isLatin1() {
        return shift == 0;
    }

    /** The shared array; callers must not write to it. */
    public byte[] bytes() {
        return array;
    }

    /** Where the content begins in {@link #bytes()}. */
    public int offset() {
        return offset;
    }

    /** Whether every code point is below 128. */
    public boolean isAscii() {
        return shift == 0 && isAscii(array, offset, length);
    }

    /** Whether all these bytes are below 128. */
    public static boolean isAscii(byte[] bytes, int offset, int length) {
        return AsciiWords.isAscii(bytes, offset, length);
    }

    /** Copies {@code count} code points from {@code from} to {@code target}. */
    public void copyTo(int from, int[] target, int at, int count) {
        for (int i = 0; i < count; i++) {
            target[at + i] = at(from + i);
        }
    }

    /** The str of a range; the original for the whole. */
    public static TruffleString range(TruffleString text, int start, int end) {
        return start == 0 && end == Text.length(text) ? text : Text.substring(text, start, end);
    }

    /** Whether the code points of both views from these positions on are the same, {@code count} of them. */
    public boolean regionEquals(int from, TextView other, int otherFrom, int count) {
        if (shift == other.shift) {
            int start = offset + (from << shift);
            int otherStart = other.offset + (otherFrom << shift);
            int size = count << shift;
            return java.util.Arrays.equals(array, start, start + size, other.array, otherStart, otherStart + size);
        }
        for (int i = 0; i < count; i++) {
            if (at(from + i) != other.at(otherFrom + i)) {
                return false;
            }
        }
        return true;
    }
}
