// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.StrRepr;
import org.cinder.object.str.Text;

/**
 * Argument of an error that shows a str as its {@code repr}, made when the text is asked for.
 *
 * @param most how many characters are shown
 */
public record QuotedText(TruffleString text, int most) {
    /** The whole repr. */
    public QuotedText(TruffleString text) {
        this(text, Integer.MAX_VALUE);
    }

    @Override
    public String toString() {
        TruffleString quoted = StrRepr.of(text);
        return Text.toJava(Text.length(quoted) > most ? Text.substring(quoted, 0, most) : quoted);
    }
}
