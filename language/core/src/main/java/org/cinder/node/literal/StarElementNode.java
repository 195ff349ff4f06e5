// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.collection.Iteration;

/** {@code *value} inside a display: the elements as an internal tuple that the display unpacks. */
public final class StarElementNode extends ExpressionNode {
    @Child private ExpressionNode value;

    public StarElementNode(ExpressionNode value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return new PTuple(elements(frame));
    }

    /** The elements to splice in. */
    public Object[] elements(VirtualFrame frame) {
        Object iterable = value.execute(frame);
        try {
            return Iteration.toArray(iterable);
        } catch (PException e) {
            throw improve(e, iterable).at(this);
        }
    }

    private static PException improve(PException error, Object iterable) {
        PythonClass type = PythonClass.of(iterable);
        if (error.exception().pythonClass() == ExceptionTypes.TYPE_ERROR && type.special(SpecialMethod.ITER) == null
                && type.special(SpecialMethod.GETITEM) == null) {
            return Errors.typeError("Value after * must be an iterable, not %s", type);
        }
        return error;
    }
}
