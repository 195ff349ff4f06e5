// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;

/** Construction of reversed objects. */
@Builtins(type = "reversed")
public final class ReversedBuiltins {
    private ReversedBuiltins() {}

    @Builtin(value = "__new__($cls, /, *args, **kwargs)", hideSignature = true,
            doc = "Return a reverse iterator over the values of the given sequence.")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        IteratorArguments.refuseKeywords(cls, BuiltinTypes.REVERSED, kwargs);
        if (args.length != 1) {
            throw Errors.typeError("reversed expected 1 argument, got %s", args.length);
        }
        Object sequence = args[0];
        PythonClass type = PythonClass.of(sequence);
        Object raw = type.special(SpecialMethod.REVERSED);
        if (raw != null && raw != PNone.NONE) {
            return Calls.special(sequence, SpecialMethod.REVERSED);
        }
        if (raw == PNone.NONE || !Iteration.isSequence(sequence)) {
            throw Errors.typeError("'%s' object is not reversible", type);
        }
        return new ReversedIterator(cls.instanceShape(), sequence);
    }
}
