// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CodePointAtIndexNode;
import com.oracle.truffle.api.strings.TruffleString.ErrorHandling;
import com.oracle.truffle.api.strings.TruffleString.IndexOfCodePointNode;

/**
 * {@code part in text}. Single characters are the case to be fast in: as long as the text is always the same short
 * ASCII one, as in {@code c in "aeiou"}, a bit set answers for them.
 */
public final class StrContainsNode extends Node {
    private static final int MAX_LENGTH = 64;

    @Child private CodePointAtIndexNode codePoint = CodePointAtIndexNode.create();
    @Child private IndexOfCodePointNode search;
    @CompilationFinal private TruffleString cached;
    @CompilationFinal private long low;
    @CompilationFinal private long high;

    /** Whether {@code part} occurs in {@code text}. */
    public boolean execute(TruffleString text, TruffleString part) {
        if (Text.length(part) != 1) {
            return StrSearch.contains(text, part);
        }
        int c = codePoint.execute(part, 0, Text.ENCODING, ErrorHandling.BEST_EFFORT);
        if (search == null) {
            if (text == cached) {
                return c < 128 && ((c < 64 ? low : high) >>> c & 1) != 0;
            }
            CompilerDirectives.transferToInterpreterAndInvalidate();
            if (cached == null && remember(text)) {
                return StrSearch.contains(text, part);
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
