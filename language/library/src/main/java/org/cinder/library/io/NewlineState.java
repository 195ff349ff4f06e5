// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.object.PNone;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;

/**
 * Universal newlines over pieces of text: translates line ends, keeps {@code \r\n} together, remembers the kinds seen.
 */
final class NewlineState {
    private static final int CR = 1;
    private static final int LF = 2;
    private static final int CRLF = 4;

    private final boolean translate;
    private boolean pendingReturn;
    private int seen;

    NewlineState(boolean translate) {
        this.translate = translate;
    }

    boolean isReturnPending() {
        return pendingReturn;
    }

    void setReturnPending(boolean pending) {
        pendingReturn = pending;
    }

    void reset() {
        seen = 0;
        pendingReturn = false;
    }

    /** Processes the next piece; the last one gives back everything that was held. */
    TruffleString process(TruffleString piece, boolean last) {
        TruffleString text = piece;
        if (pendingReturn && (Text.length(text) > 0 || last)) {
            text = Text.concat(Text.ofCodePoint('\r'), text);
            pendingReturn = false;
        }
        int length = Text.length(text);
        if (!last && length > 0 && Text.codePointAt(text, length - 1) == '\r') {
            text = Text.substring(text, 0, length - 1);
            length--;
            pendingReturn = true;
        }
        if (length == 0) {
            return text;
        }
        if (find(text, '\r', length) < 0) {
            if ((seen & LF) == 0 && find(text, '\n', length) >= 0) {
                seen |= LF;
            }
            return text;
        }
        return scan(text);
    }

    private static int find(TruffleString text, int codePoint, int length) {
        return text.indexOfCodePointUncached(codePoint, 0, length, Text.ENCODING);
    }

    private TruffleString scan(TruffleString text) {
        int[] characters = Text.codePoints(text);
        int to = 0;
        for (int i = 0; i < characters.length; i++) {
            int c = characters[i];
            if (c == '\r') {
                if (i + 1 < characters.length && characters[i + 1] == '\n') {
                    i++;
                    seen |= CRLF;
                } else {
                    seen |= CR;
                }
                c = '\n';
            } else if (c == '\n') {
                seen |= LF;
            }
            characters[to++] = c;
        }
        return translate ? Text.ofCodePoints(characters, 0, to) : text;
    }

    /** The attribute {@code newlines}: None, a str, or a tuple of them. */
    Object newlines() {
        List<Object> kinds = new ArrayList<>();
        if ((seen & CR) != 0) {
            kinds.add(Text.of("\r"));
        }
        if ((seen & LF) != 0) {
            kinds.add(Text.of("\n"));
        }
        if ((seen & CRLF) != 0) {
            kinds.add(Text.of("\r\n"));
        }
        return kinds.isEmpty() ? PNone.NONE : kinds.size() == 1 ? kinds.getFirst() : PTuple.of(kinds.toArray());
    }
}
