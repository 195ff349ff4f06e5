// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CodePointAtIndexNode;
import com.oracle.truffle.api.strings.TruffleString.ErrorHandling;
import com.oracle.truffle.api.strings.TruffleString.IndexOfCodePointNode;
import com.oracle.truffle.api.strings.TruffleString.IndexOfStringNode;

/** The first position of a text in a text, searched with the vector instructions that compiled code has. */
final class TextSearchNode extends Node {
    @Child private CodePointAtIndexNode codePoint = CodePointAtIndexNode.create();
    @Child private IndexOfCodePointNode character = IndexOfCodePointNode.create();
    @Child private IndexOfStringNode string = IndexOfStringNode.create();

    /** Where {@code part} begins in {@code text}, or -1. */
    int execute(TruffleString text, TruffleString part) {
        int size = Text.length(part);
        int length = Text.length(text);
        if (size == 0 || size > length) {
            return size == 0 ? 0 : -1;
        }
        if (size == 1) {
            int c = codePoint.execute(part, 0, Text.ENCODING, ErrorHandling.BEST_EFFORT);
            return character.execute(text, c, 0, length, Text.ENCODING);
        }
        return string.execute(text, part, 0, length, Text.ENCODING);
    }
}
