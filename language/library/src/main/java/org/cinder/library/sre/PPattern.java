// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import org.cinder.object.PythonObject;
import org.cinder.object.dict.PDict;

/** A compiled pattern. */
final class PPattern extends PythonObject {
    private final Object pattern;
    private final int flags;
    private final int groups;
    private final PDict groupIndex;
    private final Object[] indexGroup;
    private final boolean bytes;
    private final RegexEngine engine;

    /**
     * @param groups number of groups without group 0
     * @param indexGroup the name of each group (or None), starting with group 0
     */
    PPattern(Object pattern, int flags, int groups, PDict groupIndex, Object[] indexGroup, boolean bytes,
            RegexEngine engine) {
        super(SreTypes.PATTERN.instanceShape());
        this.pattern = pattern;
        this.flags = flags;
        this.groups = groups;
        this.groupIndex = groupIndex;
        this.indexGroup = indexGroup;
        this.bytes = bytes;
        this.engine = engine;
    }

    Object pattern() {
        return pattern;
    }

    int flags() {
        return flags;
    }

    int groups() {
        return groups;
    }

    PDict groupIndex() {
        return groupIndex;
    }

    /** The name of a group as str, or None. */
    Object nameOf(int group) {
        return group < indexGroup.length ? indexGroup[group] : org.cinder.object.PNone.NONE;
    }

    boolean isBytes() {
        return bytes;
    }

    /** One match between the positions, or null. */
    PMatch match(Subject subject, MatchMode mode, int start, int end, int position, int endPosition,
            boolean mustAdvance) {
        int[] positions = engine.match(subject, mode, start, end, mustAdvance);
        return positions == null ? null : new PMatch(this, subject, positions, position, endPosition);
    }
}
