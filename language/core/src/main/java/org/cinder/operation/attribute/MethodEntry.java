// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.object.function.BoundBuiltins;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.PMethod;

/** A method found in the class: call sites call the function with the receiver, other reads make a bound method. */
final class MethodEntry extends GuardedEntry {
    private final Object function;

    /** @param function a guest function or an unbound builtin method */
    MethodEntry(ReceiverGuard guard, Object function) {
        super(guard);
        this.function = function;
    }

    @Override
    Object read(VirtualFrame frame, Object receiver) {
        if (function instanceof PFunction) {
            return new PMethod(function, receiver);
        }
        return BoundBuiltins.bind((PBuiltinFunction) function, receiver);
    }

    @Override
    Object method() {
        return function;
    }
}
