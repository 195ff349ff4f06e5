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
 * Calls a special method of an object directly when it is a guest function of the class seen first. Null means: not
 * this
 * case, apply the complete operation.
 */
public final class FunctionSpecialNode extends Node {
    private static final Object[] NONE = {};

    private final SpecialMethod method;
    @CompilationFinal private boolean initialized;
    @CompilationFinal private PythonClass type;
    @CompilationFinal private PFunction function;
    @CompilationFinal private Assumption unchanged;
    @Child private CallDispatchNode call;

    public FunctionSpecialNode(SpecialMethod method) {
        this.method = method;
    }

    /** {@code self.__x__()}, or null. */
    public Object execute(VirtualFrame frame, Object self) {
        if (!accepts(self)) {
            return null;
        }
        Object[] arguments = new Object[Arguments.HEADER + 1];
        arguments[Arguments.HEADER] = self;
        return call.execute(frame, function, arguments);
    }

    /** {@code self.__x__(first)}, or null. */
    public Object execute(VirtualFrame frame, Object self, Object first) {
        if (!accepts(self)) {
            return null;
        }
        Object[] arguments = new Object[Arguments.HEADER + 2];
        arguments[Arguments.HEADER] = self;
        arguments[Arguments.HEADER + 1] = first;
        return call.execute(frame, function, arguments);
    }

    /** {@code self.__x__(first, second)}, or null. */
    public Object execute(VirtualFrame frame, Object self, Object first, Object second) {
        if (!accepts(self)) {
            return null;
        }
        Object[] arguments = new Object[Arguments.HEADER + 3];
        arguments[Arguments.HEADER] = self;
        arguments[Arguments.HEADER + 1] = first;
        arguments[Arguments.HEADER + 2] = second;
        return call.execute(frame, function, arguments);
    }

    /** Whether a call with {@code self} would be direct. */
    public boolean accepts(Object self) {
        if (!(self instanceof PythonObject object)) {
            return false;
        }
        if (!initialized) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            initialize(object.pythonClass());
        }
        return function != null && object.pythonClass() == type && unchanged.isValid();
    }

    private void initialize(PythonClass seen) {
        initialized = true;
        Lookup lookup = seen.lookupEntry(method.methodName());
        if (lookup.value() instanceof PFunction found && lookup.assumption().isValid()) {
            type = seen;
            function = found;
            unchanged = lookup.assumption();
            call = insert(new CallDispatchNode());
        }
    }
}
