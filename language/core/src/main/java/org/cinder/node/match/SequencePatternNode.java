// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.match;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.PException;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.object.PatternMatch;

/**
 * {@code case [a, *b, c]}: whether the subject is a sequence of fitting length (CPython's MATCH_SEQUENCE); puts its
 * elements into temporaries for the patterns inside. Exact tuples are looked at directly.
 */
public final class SequencePatternNode extends ExpressionNode {
    private final int subject;
    @CompilationFinal(dimensions = 1) private final int[] slots;
    private final int star;

    /**
     * @param slots temporaries of the elements, that of the star included; -1 where no pattern needs the element
     * @param star index of the starred element, or -1
     */
    public SequencePatternNode(int subject, int[] slots, int star) {
        this.subject = subject;
        this.slots = slots;
        this.star = star;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    @ExplodeLoop
    public boolean executeBoolean(VirtualFrame frame) {
        Object value = frame.getObject(subject);
        if (star < 0 && value instanceof PTuple tuple && tuple.pythonClass() == BuiltinTypes.TUPLE) {
            if (tuple.length() != slots.length) {
                return false;
            }
            for (int i = 0; i < slots.length; i++) {
                if (slots[i] >= 0) {
                    frame.setObject(slots[i], tuple.get(i));
                }
            }
            return true;
        }
        Object[] elements;
        try {
            elements = PatternMatch.sequence(value, slots, star);
        } catch (PException e) {
            throw e.at(this);
        }
        if (elements == null) {
            return false;
        }
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] >= 0) {
                frame.setObject(slots[i], elements[i]);
            }
        }
        return true;
    }
}
