// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.literal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.cinder.node.ExpressionNode;
import org.cinder.object.dict.DictMerge;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PException;

/** {@code {k: v, **m}}; a null key stands for {@code **}. */
public final class DictDisplayNode extends ExpressionNode {
    @Children private final ExpressionNode[] keys;
    @Children private final ExpressionNode[] values;

    public DictDisplayNode(ExpressionNode[] keys, ExpressionNode[] values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        PDict dict = new PDict();
        for (int i = 0; i < values.length; i++) {
            Object key = keys[i] == null ? null : keys[i].execute(frame);
            Object value = values[i].execute(frame);
            try {
                put(dict, key, value);
            } catch (PException e) {
                throw e.at(this);
            }
        }
        return dict;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static void put(PDict dict, Object key, Object value) {
        if (key == null) {
            DictMerge.displayUnpack(dict, value);
        } else {
            dict.put(key, value);
        }
    }
}
