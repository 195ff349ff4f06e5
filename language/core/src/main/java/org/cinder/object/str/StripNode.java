// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CodePointAtIndexNode;
import com.oracle.truffle.api.strings.TruffleString.ErrorHandling;
import org.cinder.object.PNone;

/** {@code strip} and its kin: mostly there is nothing or one character to be taken away. */
abstract class StripNode extends SampledNode {
    @Child private CodePointAtIndexNode codePoint = CodePointAtIndexNode.create();
    @Child private CharacterSetNode characters = new CharacterSetNode();
    @Child private SubtextNode subtext = SubtextNode.create();
    private final boolean left;
    private final boolean right;

    StripNode(boolean left, boolean right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public final Object call1(VirtualFrame frame, Object self) {
        return self instanceof TruffleString text && !isSkipped() ? strip(text, null) : null;
    }

    @Override
    public final Object call2(VirtualFrame frame, Object self, Object chars) {
        if (self instanceof TruffleString text && !isSkipped()) {
            if (chars instanceof TruffleString set) {
                return strip(text, set);
            }
            if (chars == PNone.NONE) {
                return strip(text, null);
            }
        }
        return null;
    }

    private TruffleString strip(TruffleString text, TruffleString chars) {
        int start = 0;
        int end = Text.length(text);
        if (left) {
            while (start < end && isStripped(text, start, chars)) {
                start++;
            }
        }
        if (right) {
            while (start < end && isStripped(text, end - 1, chars)) {
                end--;
            }
        }
        return subtext.execute(text, start, end);
    }

    private boolean isStripped(TruffleString text, int index, TruffleString chars) {
        int c = codePoint.execute(text, index, Text.ENCODING, ErrorHandling.BEST_EFFORT);
        return chars == null ? CharacterClass.isSpace(c) : characters.contains(chars, c);
    }

    /** {@code strip}. */
    static final class Both extends StripNode {
        private Both() {
            super(true, true);
        }

        static Both create() {
            return new Both();
        }
    }

    /** {@code lstrip}. */
    static final class Left extends StripNode {
        private Left() {
            super(true, false);
        }

        static Left create() {
            return new Left();
        }
    }

    /** {@code rstrip}. */
    static final class Right extends StripNode {
        private Right() {
            super(false, true);
        }

        static Right create() {
            return new Right();
        }
    }
}
