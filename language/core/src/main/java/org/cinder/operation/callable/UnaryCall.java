// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.CallTarget;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.Signature;

/** One callable that Java code calls many times with one argument: what can be checked once is checked once. */
public final class UnaryCall {
    private final Object callee;
    private final PFunction function;
    private final CallTarget target;

    public UnaryCall(Object callee) {
        this.callee = callee;
        this.function = callee instanceof PFunction guest && isSimple(guest.code().signature()) ? guest : null;
        this.target = function == null ? null : function.code().callTarget();
    }

    private static boolean isSimple(Signature signature) {
        return signature.isSimple() && signature.positional() == 1;
    }

    /** {@code callee(argument)}. */
    public Object call(Object argument) {
        if (function == null || function.code().callTarget() != target) {
            return Calls.call(callee, argument);
        }
        Object[] arguments = Arguments.create(function, 1);
        Arguments.set(arguments, 0, argument);
        return target.call(arguments);
    }
}
