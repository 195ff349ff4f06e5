// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import org.cinder.object.PythonObject;

/** A match. */
final class PMatch extends PythonObject {
    private final PPattern pattern;
    private final Subject subject;
    private final int[] positions;
    private final int position;
    private final int endPosition;

    /** @param positions see {@link RegexEngine#match} */
    PMatch(PPattern pattern, Subject subject, int[] positions, int position, int endPosition) {
        super(SreTypes.MATCH.instanceShape());
        this.pattern = pattern;
        this.subject = subject;
        this.positions = positions;
        this.position = position;
        this.endPosition = endPosition;
    }

    PPattern pattern() {
        return pattern;
    }

    Subject subject() {
        return subject;
    }

    int start(int group) {
        return positions[2 * group];
    }

    int end(int group) {
        return positions[2 * group + 1];
    }

    /** Index of the last group that matched, or -1. */
    int lastIndex() {
        return positions[positions.length - 1];
    }

    int position() {
        return position;
    }

    int endPosition() {
        return endPosition;
    }

    /** The text of a group, or {@code absent} when it took no part. */
    Object group(int group, Object absent) {
        return start(group) < 0 ? absent : subject.part(start(group), end(group));
    }
}
