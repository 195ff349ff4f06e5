// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.match;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.PException;
import org.cinder.operation.object.PatternMatch;

/**
 * {@code case Point(x, y=b)}: whether the subject is an instance with these attributes (CPython's MATCH_CLASS); puts
 * them into temporaries.
 */
public final class ClassPatternNode extends ExpressionNode {
    private final int subject;
    @Child private ExpressionNode type;
    private final int positional;
    @CompilationFinal(dimensions = 1) private final TruffleString[] names;
    @CompilationFinal(dimensions = 1) private final int[] slots;

    /**
     * @param positional number of positional patterns
     * @param names of the keyword patterns
     * @param slots temporaries of both
     */
    public ClassPatternNode(int subject, ExpressionNode type, int positional, TruffleString[] names, int[] slots) {
        this.subject = subject;
        this.type = type;
        this.positional = positional;
        this.names = names;
        this.slots = slots;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    @ExplodeLoop
    public boolean executeBoolean(VirtualFrame frame) {
        Object value = frame.getObject(subject);
        Object cls = type.execute(frame);
        Object[] attributes;
        try {
            attributes = PatternMatch.attributes(value, cls, positional, names);
        } catch (PException e) {
            throw e.at(this);
        }
        if (attributes == null) {
            return false;
        }
        for (int i = 0; i < slots.length; i++) {
            frame.setObject(slots[i], attributes[i]);
        }
        return true;
    }
}
