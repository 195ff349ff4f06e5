// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.match;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.PException;
import org.cinder.operation.object.PatternMatch;

/**
 * {@code case {key: a, **rest}}: whether the subject is a mapping with these keys (CPython's MATCH_MAPPING and
 * MATCH_KEYS); puts the values, and what is left, into temporaries.
 */
public final class MappingPatternNode extends ExpressionNode {
    private final int subject;
    @Children private final ExpressionNode[] keys;
    @CompilationFinal(dimensions = 1) private final int[] slots;
    private final int rest;

    /** @param rest temporary of the dict of what is left, or -1 */
    public MappingPatternNode(int subject, ExpressionNode[] keys, int[] slots, int rest) {
        this.subject = subject;
        this.keys = keys;
        this.slots = slots;
        this.rest = rest;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    @ExplodeLoop
    public boolean executeBoolean(VirtualFrame frame) {
        Object value = frame.getObject(subject);
        try {
            if (!PatternMatch.isMapping(value, keys.length)) {
                return false;
            }
            Object[] names = new Object[keys.length];
            for (int i = 0; i < keys.length; i++) {
                names[i] = keys[i].execute(frame);
            }
            Object[] values = PatternMatch.values(value, names);
            if (values == null) {
                return false;
            }
            for (int i = 0; i < slots.length; i++) {
                frame.setObject(slots[i], values[i]);
            }
            if (rest >= 0) {
                frame.setObject(rest, PatternMatch.rest(value, names));
            }
            return true;
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
