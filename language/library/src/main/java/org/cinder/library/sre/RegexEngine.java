// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

/** Finds matches of one pattern. */
interface RegexEngine {
    /**
     * Matches between {@code start} and {@code end}.
     *
     * @param mustAdvance whether an empty match at {@code start} does not count
     * @return start and end of each group (group 0 first; -1 when it took no part), then the index of the last group
     * that
     *     matched or -1; null when there is no match
     */
    int[] match(Subject subject, MatchMode mode, int start, int end, boolean mustAdvance);
}
