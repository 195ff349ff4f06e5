// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PException;
import org.cinder.object.hash.KeySearchNode;
import org.cinder.object.hash.SetSearchNode;
import org.cinder.object.set.PSet;
import org.cinder.object.str.StrContainsNode;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.collection.Contains;

/** {@code a in b} and {@code a not in b}: texts, keys of exact dicts and sets are searched without a call. */
public final class ContainsNode extends ExpressionNode {
    @Child private ExpressionNode item;
    @Child private ExpressionNode container;
    @Child private StrContainsNode inText;
    @Child private KeySearchNode inDict;
    @Child private SetSearchNode inSet;
    private final boolean negated;

    public ContainsNode(ExpressionNode item, ExpressionNode container, boolean negated) {
        this.item = item;
        this.container = container;
        this.negated = negated;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        Object value = item.execute(frame);
        Object where = container.execute(frame);
        try {
            return test(where, value) != negated;
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private boolean test(Object where, Object value) {
        if (where instanceof TruffleString text && value instanceof TruffleString part) {
            if (inText == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                inText = insert(new StrContainsNode());
            }
            return inText.execute(text, part);
        }
        if (where instanceof PDict dict && dict.pythonClass() == BuiltinTypes.DICT) {
            if (inDict == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                inDict = insert(KeySearchNode.create());
            }
            return inDict.execute(dict.table(), value) >= 0;
        }
        if (where instanceof PSet set && SetSearchNode.isServed(value)
                && (set.pythonClass() == BuiltinTypes.SET || set.pythonClass() == BuiltinTypes.FROZENSET)) {
            if (inSet == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                inSet = insert(SetSearchNode.create());
            }
            return inSet.contains(set.table(), value);
        }
        return Contains.test(where, value);
    }
}
