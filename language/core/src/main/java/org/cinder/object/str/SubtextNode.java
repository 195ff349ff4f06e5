// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CodePointAtIndexNode;
import com.oracle.truffle.api.strings.TruffleString.ErrorHandling;
import com.oracle.truffle.api.strings.TruffleString.SubstringNode;

/** {@link TextView#range} as part of compiled code. */
public final class SubtextNode extends Node {
    @Child private CodePointAtIndexNode codePoint = CodePointAtIndexNode.create();
    @Child private SubstringNode substring = SubstringNode.create();

    public static SubtextNode create() {
        return new SubtextNode();
    }

    /** The characters from a valid position to another. */
    public TruffleString execute(TruffleString text, int start, int end) {
        return execute(text, start, end, end - start > Text.MAX_COPIED);
    }

    /** The same, with the choice whether the result shares the array of the text. */
    TruffleString execute(TruffleString text, int start, int end, boolean shared) {
        int length = end - start;
        if (length <= 0) {
            return Text.EMPTY;
        }
        if (length == Text.length(text)) {
            return text;
        }
        if (length == 1) {
            return Text.ofCodePoint(codePoint.execute(text, start, Text.ENCODING, ErrorHandling.BEST_EFFORT));
        }
        return substring.execute(text, start, length, Text.ENCODING, shared);
    }
}
