// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.Descriptors;
import org.cinder.operation.object.GetAttribute;
import org.cinder.object.Names;

/** {@code type.__new__} and the choice of the metaclass. */
public final class ClassCreation {
    private ClassCreation() {}

    /** The most derived metaclass of {@code start} and those of the bases; TypeError when there is none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PythonClass metaclass(PythonClass start, Object[] bases) {
        PythonClass winner = start;
        for (Object base : bases) {
            PythonClass candidate = PythonClass.of(base);
            if (winner.isSubclassOf(candidate)) {
                continue;
            }
            if (!candidate.isSubclassOf(winner)) {
                throw Errors.typeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                        + "subclass "
                        + "of the metaclasses of all its bases");
            }
            winner = candidate;
        }
        return winner;
    }

    /** {@code type.__new__(metaclass, name, bases, namespace, **keywords)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object create(PythonClass metaclass, Object[] args, TruffleString[] keywords, Object[] values) {
        if (args.length != 3) {
            throw Errors.typeError("type.__new__() takes exactly 3 arguments (%s given)", args.length);
        }
        TruffleString name = Text.asString(args[0]);
        if (name == null) {
            throw wrongArgument(1, "str", args[0]);
        }
        if (!(args[1] instanceof PTuple bases)) {
            throw wrongArgument(2, "tuple", args[1]);
        }
        if (!(args[2] instanceof PDict namespace)) {
            throw wrongArgument(3, "dict", args[2]);
        }
        checkResolved(bases);
        PythonClass winner = metaclass(metaclass, bases.elements());
        if (winner != metaclass) {
            Object constructor = winner.special(SpecialMethod.NEW);
            if (!(constructor instanceof PBuiltinFunction builtin) || builtin.owner() != BuiltinTypes.TYPE) {
                Object[] all = {winner, args[0], args[1], args[2]};
                return Calls.callWithKeywords(Descriptors.get(constructor, null, winner), all, keywords, values);
            }
        }
        return ClassBuilder.create(winner, name, bases.elements(), namespace, keywords, values);
    }

    private static RuntimeException wrongArgument(int position, String expected, Object actual) {
        return Errors.typeError("type.__new__() argument %s must be %s, not %s", position, expected,
                PythonClass.of(actual));
    }

    private static void checkResolved(PTuple bases) {
        for (Object base : bases.elements()) {
            if (!(base instanceof PythonClass) && GetAttribute.orNull(base, Names.T_MRO_ENTRIES) != null) {
                throw Errors.typeError("type() doesn't support MRO entry resolution; use types.new_class()");
            }
        }
    }
}
