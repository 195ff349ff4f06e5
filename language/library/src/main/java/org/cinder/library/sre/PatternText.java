// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.object.str.Text;
import org.cinder.operation.object.ReprOf;

/** The representation of patterns and matches. */
final class PatternText {
    private static final int MAX_TEXT = 200;
    private static final int MAX_GROUP = 50;
    private static final Object[][] NAMES = {{PatternFlags.TEMPLATE, "re.TEMPLATE"},
            {PatternFlags.IGNORECASE, "re.IGNORECASE"},
        {PatternFlags.LOCALE, "re.LOCALE"}, {PatternFlags.MULTILINE, "re.MULTILINE"},
                {PatternFlags.DOTALL, "re.DOTALL"},
        {PatternFlags.UNICODE, "re.UNICODE"}, {PatternFlags.VERBOSE, "re.VERBOSE"}, {PatternFlags.DEBUG, "re.DEBUG"},
        {PatternFlags.ASCII, "re.ASCII"}};

    private PatternText() {}

    static TruffleString repr(PPattern pattern) {
        int flags = pattern.flags();
        boolean ordinary = !pattern.isBytes()
                && (flags & (PatternFlags.LOCALE | PatternFlags.UNICODE | PatternFlags.ASCII)) == PatternFlags.UNICODE;
        if (ordinary) {
            flags &= ~PatternFlags.UNICODE;
        }
        String text = Text.toJava(ReprOf.of(pattern.pattern()));
        if (text.length() > MAX_TEXT) {
            text = text.substring(0, MAX_TEXT);
        }
        List<String> names = new ArrayList<>();
        for (Object[] entry : NAMES) {
            if ((flags & (int) entry[0]) != 0) {
                names.add((String) entry[1]);
                flags &= ~(int) entry[0];
            }
        }
        if (flags != 0) {
            names.add("0x" + Integer.toHexString(flags));
        }
        return Text.of("re.compile(" + text + (names.isEmpty() ? "" : ", " + String.join("|", names)) + ")");
    }

    static TruffleString repr(PMatch match) {
        String text = Text.toJava(ReprOf.of(match.group(0, Text.EMPTY)));
        if (text.length() > MAX_GROUP) {
            text = text.substring(0, MAX_GROUP);
        }
        return Text.of("<re.Match object; span=(" + match.start(0) + ", " + match.end(0) + "), match=" + text + ">");
    }
}
