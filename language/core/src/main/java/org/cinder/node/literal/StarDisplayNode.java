// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.node.ExpressionNode;
import org.cinder.object.hash.SetTable;
import org.cinder.object.list.PList;
import org.cinder.object.set.PSet;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.object.exception.PException;

/** A list, tuple or set display with {@code *} elements, and every set display. */
public final class StarDisplayNode extends ExpressionNode {
    /** What the display makes. */
    public enum Kind { LIST, TUPLE, SET }

    @Children private final ExpressionNode[] elements;
    private final Kind kind;

    public StarDisplayNode(ExpressionNode[] elements, Kind kind) {
        this.elements = elements;
        this.kind = kind;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        List<Object> values = create();
        for (ExpressionNode element : elements) {
            if (element instanceof StarElementNode star) {
                addAll(values, star.elements(frame, kind != Kind.SET));
            } else {
                add(values, element.execute(frame));
            }
        }
        try {
            return finish(values);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private boolean isConstant() {
        for (ExpressionNode element : elements) {
            if (!(element instanceof ConstantNode || element instanceof LongConstantNode
                    || element instanceof DoubleConstantNode || element instanceof BooleanConstantNode)) {
                return false;
            }
        }
        return elements.length > 2;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static List<Object> create() {
        return new ArrayList<>();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static void add(List<Object> values, Object value) {
        values.add(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static void addAll(List<Object> values, Object[] more) {
        Collections.addAll(values, more);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object finish(List<Object> values) {
        Object[] array = values.toArray();
        return switch (kind) {
            case LIST -> new PList(SequenceStorage.of(array));
            case TUPLE -> PTuple.of(array);
            case SET -> {
                SetTable table = new SetTable();
                for (Object value : array) {
                    table.add(value);
                }
                // CPython makes a frozenset of constants at compile time and a set of that, which may change the order
                yield new PSet(isConstant() ? table.copy() : table);
            }
        };
    }
}
