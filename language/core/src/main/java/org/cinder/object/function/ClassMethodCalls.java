// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.Descriptors;

/** Calling a classmethod_descriptor itself: the class is the first argument. */
final class ClassMethodCalls {
    private ClassMethodCalls() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object call(PBuiltinFunction method, Object[] args, TruffleString[] names, Object[] values) {
        if (args.length == 0) {
            throw Errors.typeError("descriptor '%s' of '%s' object needs an argument", method.spec().name(),
                    method.owner());
        }
        if (!(args[0] instanceof PythonClass cls)) {
            throw Errors.typeError("descriptor '%s' requires a type but received a '%s' instance", method.spec().name(),
                    PythonClass.of(args[0]));
        }
        return Calls.callWithKeywords(Descriptors.bind(method, null, cls), Arrays.copyOfRange(args, 1, args.length),
                names,
                values);
    }
}
