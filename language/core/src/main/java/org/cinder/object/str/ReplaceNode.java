// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.bytes.ByteSearch;

/** {@code str.replace} of all occurrences when the three texts are Latin-1. */
final class ReplaceNode extends SampledNode {
    @Child private Latin1Node latin1 = new Latin1Node();

    static ReplaceNode create() {
        return new ReplaceNode();
    }

    @Override
    public Object call3(VirtualFrame frame, Object self, Object old, Object replacement) {
        if (!(self instanceof TruffleString text) || !(old instanceof TruffleString part)
                || !(replacement instanceof TruffleString inserted) || Text.length(part) == 0 || isSkipped()) {
            return null;
        }
        InternalByteArray source = latin1.bytes(text);
        InternalByteArray sought = source == null ? null : latin1.bytes(part);
        InternalByteArray put = sought == null ? null : latin1.bytes(inserted);
        if (put == null) {
            return null;
        }
        byte[] array = source.getArray();
        byte[] changed = replace(array, source.getOffset(), source.getLength(), sought, put);
        return changed == array ? text : changed == null ? null : latin1.text(changed);
    }

    /** The text with the replacements, the source when there are none, null when the result is too long. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private static byte[] replace(byte[] source, int offset, int length, InternalByteArray sought,
            InternalByteArray put) {
        byte[] part = sought.getArray();
        int partOffset = sought.getOffset();
        int size = sought.getLength();
        int end = offset + length;
        int found = ByteSearch.indexOf(source, offset, end, part, partOffset, size);
        if (found < 0) {
            return source;
        }
        int growth = put.getLength() - size;
        long total = length + growth;
        if (growth != 0) {
            for (int at = next(source, found + size, end, sought); at >= 0; at = next(source, at + size, end, sought)) {
                total += growth;
            }
        }
        if (total > StrConcatenation.MAX_LENGTH) {
            return null;
        }
        byte[] result = new byte[(int) total];
        int from = offset;
        int to = 0;
        for (int at = found; at >= 0; at = next(source, from, end, sought)) {
            System.arraycopy(source, from, result, to, at - from);
            to += at - from;
            System.arraycopy(put.getArray(), put.getOffset(), result, to, put.getLength());
            to += put.getLength();
            from = at + size;
        }
        System.arraycopy(source, from, result, to, end - from);
        return result;
    }

    private static int next(byte[] source, int from, int end, InternalByteArray sought) {
        return ByteSearch.indexOf(source, from, end, sought.getArray(), sought.getOffset(), sought.getLength());
    }
}
