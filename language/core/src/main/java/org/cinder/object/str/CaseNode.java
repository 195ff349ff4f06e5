// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;

/** {@code lower} and {@code upper} of ASCII text. */
abstract class CaseNode extends SampledNode {
    @Child private Latin1Node latin1 = new Latin1Node();
    private final int first;
    private final int last;

    /** The letters from {@code first} to {@code last} are those to be changed. */
    CaseNode(int first, int last) {
        this.first = first;
        this.last = last;
    }

    @Override
    public final Object call1(VirtualFrame frame, Object self) {
        if (!(self instanceof TruffleString text) || isSkipped()) {
            return null;
        }
        InternalByteArray bytes = latin1.bytes(text);
        if (bytes == null) {
            return null;
        }
        byte[] source = bytes.getArray();
        byte[] changed = change(source, bytes.getOffset(), bytes.getLength(), first, last);
        return changed == source ? text : changed == null ? null : latin1.text(changed);
    }

    /** The text in the other case, the source when it is in that case, null when it is not ASCII. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private static byte[] change(byte[] source, int offset, int length, int first, int last) {
        if (!AsciiWords.isAscii(source, offset, length)) {
            return null;
        }
        return AsciiWords.hasRange(source, offset, length, first, last)
                ? AsciiWords.changeCase(source, offset, length, first, last) : source;
    }

    /** {@code lower}. */
    static final class Lower extends CaseNode {
        private Lower() {
            super('A', 'Z');
        }

        static Lower create() {
            return new Lower();
        }
    }

    /** {@code upper}. */
    static final class Upper extends CaseNode {
        private Upper() {
            super('a', 'z');
        }

        static Upper create() {
            return new Upper();
        }
    }
}
