// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

/** Steps through the matches of a pattern from left to right; after an empty match the next one must advance. */
final class MatchScan {
    private final PPattern pattern;
    private final Subject subject;
    private final int position;
    private final int end;
    private int start;
    private boolean mustAdvance;

    MatchScan(PPattern pattern, Subject subject, long position, long end) {
        this.pattern = pattern;
        this.subject = subject;
        this.position = clamp(position, subject.length());
        this.end = clamp(end, subject.length());
        this.start = this.position;
    }

    private static int clamp(long index, int length) {
        return (int) Math.max(0, Math.min(index, length));
    }

    PPattern pattern() {
        return pattern;
    }

    Subject subject() {
        return subject;
    }

    int position() {
        return position;
    }

    /** The end of the range scanned. */
    int end() {
        return end;
    }

    /** The next match, or null. */
    PMatch next(MatchMode mode) {
        if (start > end) {
            return null;
        }
        PMatch match = pattern.match(subject, mode, start, end, position, end, mustAdvance);
        if (match == null) {
            start = end + 1;
            return null;
        }
        start = match.end(0);
        mustAdvance = match.end(0) == match.start(0);
        return match;
    }
}
