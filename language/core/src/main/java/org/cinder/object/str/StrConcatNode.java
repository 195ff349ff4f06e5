// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.ConcatNode;

/** {@code str + str}: short results are made inside compiled code. */
public final class StrConcatNode extends Node {
    @Child private ConcatNode concat = ConcatNode.create();

    public static StrConcatNode create() {
        return new StrConcatNode();
    }

    /** The concatenation, or MemoryError. */
    public TruffleString execute(TruffleString left, TruffleString right) {
        int leftLength = Text.length(left);
        int rightLength = Text.length(right);
        if (leftLength == 0) {
            return right;
        }
        if (rightLength == 0) {
            return left;
        }
        return leftLength + rightLength < AppendBuffers.MIN_LENGTH ? concat.execute(left, right, Text.ENCODING, true)
                : StrConcatenation.concat(left, right);
    }
}
