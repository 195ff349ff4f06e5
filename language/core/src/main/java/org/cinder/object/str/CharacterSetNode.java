// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.IndexOfCodePointNode;

/**
 * Whether a character is one of those of a text. As long as the text is always the same short ASCII one, as in {@code c
 * in "aeiou"}, a bit set answers.
 */
final class CharacterSetNode extends Node {
    private static final int MAX_LENGTH = 64;

    @Child private IndexOfCodePointNode search;
    @CompilationFinal private TruffleString cached;
    @CompilationFinal private long low;
    @CompilationFinal private long high;

    boolean contains(TruffleString text, int c) {
        if (search == null) {
            if (text == cached) {
                return c < 128 && ((c < 64 ? low : high) >>> c & 1) != 0;
            }
            CompilerDirectives.transferToInterpreterAndInvalidate();
            if (cached == null && remember(text)) {
                return contains(text, c);
            }
            search = insert(IndexOfCodePointNode.create());
        }
        int length = Text.length(text);
        return length != 0 && search.execute(text, c, 0, length, Text.ENCODING) >= 0;
    }

    private boolean remember(TruffleString text) {
        TextView view = TextView.of(text);
        if (view.length() > MAX_LENGTH || !view.isAscii()) {
            return false;
        }
        for (int i = 0; i < view.length(); i++) {
            int c = view.at(i);
            if (c < 64) {
                low |= 1L << c;
            } else {
                high |= 1L << c;
            }
        }
        cached = text;
        return true;
    }
}
