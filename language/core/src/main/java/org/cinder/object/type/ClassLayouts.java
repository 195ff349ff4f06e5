// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PMember;

/** Which bases go together, and which classes make instances of the same form. */
public final class ClassLayouts {
    private ClassLayouts() {}

    /** The base whose instances have the most fields (CPython's best_base); TypeError when bases do not go together. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PythonClass bestBase(Object[] bases) {
        PythonClass best = null;
        PythonClass winner = null;
        for (Object candidate : bases) {
            if (!(candidate instanceof PythonClass base)) {
                throw Errors.typeError("bases must be types");
            }
            if (!base.isBaseType()) {
                throw Errors.typeError("type '%s' is not an acceptable base type", base);
            }
            PythonClass solid = base.solidBase();
            if (winner == null || solid != winner && solid.isSubclassOf(winner)) {
                winner = solid;
                best = base;
            } else if (!winner.isSubclassOf(solid)) {
                throw Errors.typeError("multiple bases have instance lay-out conflict");
            }
        }
        return best;
    }

    /** Raises TypeError when instances of one class cannot become instances of the other. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void checkAssignable(PythonClass from, PythonClass to, String attribute) {
        PythonClass source = significant(from);
        PythonClass target = significant(to);
        boolean same = source == target || !source.isBuiltin() && !target.isBuiltin() && source.base() == target.base()
                && source.hasInstanceDict() == target.hasInstanceDict()
                && hasWeakReferences(source) == hasWeakReferences(target)
                && slotNames(source).equals(slotNames(target));
        if (!same) {
            throw Errors.typeError("%s assignment: '%s' object layout differs from '%s'", attribute, to, from);
        }
    }

    /** Whether CPython's garbage collector tracks the instances, which makes their memory different. */
    static boolean isCollected(PythonClass cls) {
        return !cls.isBuiltin() || cls != BuiltinTypes.OBJECT && !cls.isSubclassOf(BuiltinTypes.INT)
                && cls != BuiltinTypes.FLOAT && cls != BuiltinTypes.COMPLEX && cls != BuiltinTypes.STR
                && cls != BuiltinTypes.BYTES && cls != BuiltinTypes.BYTEARRAY;
    }

    /** The nearest class at or above this one whose instances have more than those of its base. */
    private static PythonClass significant(PythonClass cls) {
        PythonClass type = cls;
        while (type.base() != null && addsNothing(type, type.base())) {
            type = type.base();
        }
        return type;
    }

    private static boolean addsNothing(PythonClass type, PythonClass base) {
        return type.layout() == base.layout() && type.slots().length == 0 && (type.flags() & ClassFlags.OWN_FIELDS) == 0
                && type.hasInstanceDict() == base.hasInstanceDict()
                        && hasWeakReferences(type) == hasWeakReferences(base);
    }

    static boolean hasWeakReferences(PythonClass cls) {
        return (cls.flags() & ClassFlags.WEAK_REFERENCES) != 0;
    }

    /** All slots of the instances, those of bases first; classes without slots of their own leave no trace. */
    static List<PMember> slots(PythonClass cls) {
        List<PMember> slots = cls.base() == null ? new ArrayList<>() : slots(cls.base());
        slots.addAll(List.of(cls.slots()));
        return slots;
    }

    private static List<TruffleString> slotNames(PythonClass cls) {
        List<TruffleString> names = new ArrayList<>();
        for (PMember slot : cls.slots()) {
            names.add(slot.name());
        }
        return names;
    }
}
