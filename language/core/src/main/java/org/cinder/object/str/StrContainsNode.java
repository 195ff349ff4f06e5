// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CodePointAtIndexNode;
import com.oracle.truffle.api.strings.TruffleString.ErrorHandling;

/** {@code part in text}; single characters are the case to be fast in. */
public final class StrContainsNode extends Node {
    @Child private CodePointAtIndexNode codePoint = CodePointAtIndexNode.create();
    @Child private CharacterSetNode characters = new CharacterSetNode();
    @Child private TextSearchNode search;

    /** Whether {@code part} occurs in {@code text}. */
    public boolean execute(TruffleString text, TruffleString part) {
        if (Text.length(part) != 1) {
            if (search == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                search = insert(new TextSearchNode());
            } else if (CompilerDirectives.inInterpreter()) {
                return StrSearch.contains(text, part);
            }
            return search.execute(text, part) >= 0;
        }
        return characters.contains(text, codePoint.execute(part, 0, Text.ENCODING, ErrorHandling.BEST_EFFORT));
    }
}
