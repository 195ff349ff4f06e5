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
        return elements(frame, true);
    }

    /** @param mentionsStar whether the error of what is no iterable speaks of the star; in a set display it does not */
    Object[] elements(VirtualFrame frame, boolean mentionsStar) {
        Object iterable = value.execute(frame);
        try {
            return Iteration.toArray(iterable);
        } catch (PException e) {
            throw (mentionsStar ? improve(e, iterable) : e).at(this);
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
