// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.strings.TruffleString;

/** Runs a pattern on TRegex; one automaton per way of matching, made when first needed. */
final class TRegexEngine implements RegexEngine {
    private final String pattern;
    private final String flags;
    private final boolean bytes;
    private final int groupCount;
    private final Object[] compiled = new Object[MatchMode.values().length * 2];

    /** @param groupCount number of groups including group 0 */
    TRegexEngine(String pattern, String flags, boolean bytes, int groupCount) {
        this.pattern = pattern;
        this.flags = flags;
        this.bytes = bytes;
        this.groupCount = groupCount;
    }

    void put(MatchMode mode, boolean mustAdvance, Object regex) {
        compiled[mode.ordinal() * 2 + (mustAdvance ? 1 : 0)] = regex;
    }

    private Object regex(MatchMode mode, boolean mustAdvance) {
        int index = mode.ordinal() * 2 + (mustAdvance ? 1 : 0);
        if (compiled[index] == null) {
            compiled[index] = TRegexCompiler.compile(pattern, flags, bytes, mode, mustAdvance);
        }
        return compiled[index];
    }

    @Override
    public int[] match(Subject subject, MatchMode mode, int start, int end, boolean mustAdvance) {
        InteropLibrary interop = InteropLibrary.getUncached();
        TruffleString input = subject.textUpTo(end);
        try {
            Object result = interop.invokeMember(regex(mode, mustAdvance), "exec", input, start);
            if (!(boolean) interop.readMember(result, "isMatch")) {
                return null;
            }
            int[] positions = new int[groupCount * 2 + 1];
            for (int group = 0; group < groupCount; group++) {
                positions[2 * group] = (int) interop.invokeMember(result, "getStart", group);
                positions[2 * group + 1] = (int) interop.invokeMember(result, "getEnd", group);
            }
            positions[groupCount * 2] = ((Number) interop.readMember(result, "lastGroup")).intValue();
            return positions;
        } catch (InteropException e) {
            throw new IllegalStateException(e);
        }
    }
}
