// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.object.PythonObject;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PFunction;
import org.cinder.object.type.Lookup;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;

/**
 * Calls a binary special method of the left operand directly when it is a guest function of the class seen first and
 * the
 * right operand's class cannot take precedence. Null means: not this case, apply the complete rules; NotImplemented
 * means
 * that the method was called and declined, so the rules go on after the left operand.
 */
public final class BinarySpecialCallNode extends Node {
    private final SpecialMethod method;
    private final SpecialMethod reflected;
    @CompilationFinal private boolean initialized;
    @CompilationFinal private PythonClass leftType;
    @CompilationFinal private PFunction function;
    @CompilationFinal private Assumption unchanged;
    @Child private CallDispatchNode call;

    /** @param reflected the method by which a subclass on the right takes precedence, or null when there is none */
    public BinarySpecialCallNode(SpecialMethod method, SpecialMethod reflected) {
        this.method = method;
        this.reflected = reflected;
    }

    /** The result, or null when the general operation must be used. */
    public Object execute(VirtualFrame frame, Object left, Object right) {
        if (!(left instanceof PythonObject object)) {
            return null;
        }
        if (!initialized) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            initialize(object.pythonClass());
        }
        if (function == null || object.pythonClass() != leftType || !unchanged.isValid()) {
            return null;
        }
        if (reflected != null && right instanceof PythonObject other && other.pythonClass() != leftType
                && other.pythonClass().isSubclassOf(leftType)) {
            return null;
        }
        Object[] arguments = new Object[Arguments.HEADER + 2];
        arguments[Arguments.HEADER] = left;
        arguments[Arguments.HEADER + 1] = right;
        return call.execute(frame, function, arguments);
    }

    private void initialize(PythonClass type) {
        initialized = true;
        Lookup lookup = type.lookupEntry(method.methodName());
        if (lookup.value() instanceof PFunction found && lookup.assumption().isValid()) {
            leftType = type;
            function = found;
            unchanged = lookup.assumption();
            call = insert(new CallDispatchNode());
        }
    }
}
