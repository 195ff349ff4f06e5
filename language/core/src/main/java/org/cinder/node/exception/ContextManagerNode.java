// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.node.PythonNode;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PFunction;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.CallDispatchNode;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.callable.FunctionSpecialNode;
import org.cinder.operation.object.Truth;

/** The calls of {@code __enter__} and {@code __exit__}, direct when they are written in Python. */
public final class ContextManagerNode extends PythonNode {
    private static final TruffleString[] NO_NAMES = {};
    private static final Object[] NO_VALUES = {};

    @Child private FunctionSpecialNode enter = new FunctionSpecialNode(SpecialMethod.ENTER);
    @Child private CallDispatchNode exit = new CallDispatchNode();

    /** The raw {@code __exit__} of the class; checks that both methods exist. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object findExit(Object manager) {
        PythonClass type = PythonClass.of(manager);
        if (type.special(SpecialMethod.ENTER) == null) {
            throw Errors.typeError("'%s' object does not support the context manager protocol", type);
        }
        Object method = type.special(SpecialMethod.EXIT);
        if (method == null) {
            throw Errors.typeError("'%s' object does not support the context manager protocol (missed __exit__ method)",
                    type);
        }
        return method;
    }

    /** {@code manager.__enter__()}. */
    public Object enter(VirtualFrame frame, Object manager) {
        Object value = enter.execute(frame, manager);
        return value != null ? value : Calls.special(manager, SpecialMethod.ENTER);
    }

    /** {@code manager.__exit__(None, None, None)}. */
    public void exit(VirtualFrame frame, Object manager, Object method) {
        call(frame, manager, method, PNone.NONE, PNone.NONE, PNone.NONE);
    }

    /** {@code manager.__exit__(type, exception, traceback)}: whether it swallows the exception. */
    private boolean exit(VirtualFrame frame, Object manager, Object method, PBaseException exception) {
        Object traceback = exception.traceback() == null ? PNone.NONE : exception.traceback();
        return Truth.of(call(frame, manager, method, exception.pythonClass(), exception, traceback));
    }

    /** Leaves a block by an exception: returns when {@code __exit__} swallows it, else raises it again. */
    public void exitRaising(VirtualFrame frame, Object manager, Object method, PException e, Node position) {
        CinderContext context = CinderContext.get(this);
        PBaseException outer = context.handled();
        PFunction function = Arguments.function(frame.getArguments());
        e.handledIn(function, function.code(), frame.getArguments());
        context.setHandled(e.exception());
        try {
            if (exit(frame, manager, method, e.exception())) {
                return;
            }
        } catch (PException failure) {
            throw failure.at(position);
        } finally {
            context.setHandled(outer);
        }
        throw PException.reraise(e.exception());
    }

    private Object call(VirtualFrame frame, Object manager, Object method, Object type, Object value,
            Object traceback) {
        if (method instanceof PFunction) {
            Object[] arguments = new Object[Arguments.HEADER + 4];
            arguments[Arguments.HEADER] = manager;
            arguments[Arguments.HEADER + 1] = type;
            arguments[Arguments.HEADER + 2] = value;
            arguments[Arguments.HEADER + 3] = traceback;
            return exit.execute(frame, method, arguments);
        }
        return Calls.callSpecial(method, manager, new Object[] {type, value, traceback}, NO_NAMES, NO_VALUES);
    }
}
