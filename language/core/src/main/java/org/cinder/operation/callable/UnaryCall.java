// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.CallTarget;
import org.cinder.object.PythonObject;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.Signature;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;

/** One callable that Java code calls many times with one argument: what can be checked once is checked once. */
public final class UnaryCall {
    private final Object callee;
    private final PFunction function;
    private final CallTarget target;
    private final PBuiltinFunction builtin;
    private final Object self;

    public UnaryCall(Object callee) {
        this.callee = callee;
        this.builtin = builtinOf(callee);
        this.self = builtin != callee ? callee : builtin != null && Calls.takesSelf(builtin) ? builtin.self() : null;
        this.function = callee instanceof PFunction guest && isSimple(guest.code().signature()) ? guest : null;
        this.target = function == null ? null : function.code().callTarget();
    }

    /** The builtin that answers: the callable itself, or the {@code __call__} of its builtin, immutable class. */
    private static PBuiltinFunction builtinOf(Object callee) {
        if (callee instanceof PBuiltinFunction function) {
            return function;
        }
        PythonClass type = callee instanceof PythonObject object ? object.pythonClass() : null;
        if (type == null || callee instanceof PythonClass || !type.isBuiltin()) {
            return null;
        }
        Object method = type.special(SpecialMethod.CALL);
        return method instanceof PBuiltinFunction function && Calls.isUnboundMethod(function) ? function : null;
    }

    private static boolean isSimple(Signature signature) {
        return signature.isSimple() && signature.positional() == 1;
    }

    /** {@code callee(argument)}. */
    public Object call(Object argument) {
        if (builtin != null) {
            return self == null ? builtin.table().call1(builtin.index(), argument)
                    : builtin.table().call2(builtin.index(), self, argument);
        }
        if (function == null || function.code().callTarget() != target) {
            return Calls.call(callee, argument);
        }
        Object[] arguments = Arguments.create(function, 1);
        Arguments.set(arguments, 0, argument);
        return target.call(arguments);
    }
}
