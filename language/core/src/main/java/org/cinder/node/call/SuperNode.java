// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SuperObjects;
import org.cinder.operation.callable.CallDispatchNode;

/**
 * {@code super()}: takes the class from the implicit {@code __class__} cell and the object from the first parameter.
 */
public final class SuperNode extends ExpressionNode {
    @Child private ExpressionNode callee;
    @Child private ExpressionNode classCell;
    @Child private ExpressionNode self;
    @Child private CallDispatchNode call = new CallDispatchNode();

    /**
     * @param classCell null when the function is not in a class
     * @param self null when the function has no parameter
     */
    public SuperNode(ExpressionNode callee, ExpressionNode classCell, ExpressionNode self) {
        this.callee = callee;
        this.classCell = classCell;
        this.self = self;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return create(frame, callee.execute(frame));
    }

    /** What the name {@code super} stands for. */
    Object callee(VirtualFrame frame) {
        return callee.execute(frame);
    }

    /** Whether {@link #currentClass} and {@link #firstArgument} say what the super object is about. */
    boolean isImplicit(Object function) {
        return function == BuiltinTypes.SUPER && self != null && classCell != null;
    }

    /** The class whose body the function was defined in. */
    PythonClass currentClass(VirtualFrame frame) {
        try {
            return (PythonClass) readClass(frame);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    /** The first argument of the function. */
    Object firstArgument(VirtualFrame frame) {
        try {
            return readSelf(frame);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    /** The super object, when {@code super} stands for {@code function}. */
    Object create(VirtualFrame frame, Object function) {
        if (function != BuiltinTypes.SUPER) {
            return call.execute(frame, function, new Object[Arguments.HEADER]);
        }
        if (self == null) {
            throw Errors.runtimeError("super(): no arguments").at(this);
        }
        if (classCell == null) {
            throw Errors.runtimeError("super(): __class__ cell not found").at(this);
        }
        try {
            return SuperObjects.create((PythonClass) readClass(frame), readSelf(frame));
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private Object readSelf(VirtualFrame frame) {
        try {
            return self.execute(frame);
        } catch (PException e) {
            throw Errors.runtimeError("super(): arg[0] deleted");
        }
    }

    private Object readClass(VirtualFrame frame) {
        try {
            return classCell.execute(frame);
        } catch (PException e) {
            throw Errors.runtimeError("super(): empty __class__ cell");
        }
    }
}
