// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import org.cinder.object.Names;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Descriptors;
import org.cinder.operation.object.GetAttribute;

/** The order in which attributes are looked up: C3 linearization, or what a metaclass's {@code mro} method says. */
public final class MethodResolution {
    private MethodResolution() {}

    /** The resolution order of a class with these bases, by its metaclass's {@code mro} when that is overridden. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PythonClass[] of(PythonClass cls, PythonClass[] bases) {
        Object method = cls.pythonClass().lookup(Names.T_MRO);
        if (method instanceof PBuiltinFunction || method == null) {
            return linearize(cls, bases);
        }
        Object result = Calls.call(Descriptors.get(method, cls, cls.pythonClass()));
        Object[] elements = Iteration.toArray(result);
        PythonClass[] mro = new PythonClass[elements.length];
        PythonClass solid = cls.solidBase();
        for (int i = 0; i < elements.length; i++) {
            if (!(elements[i] instanceof PythonClass element)) {
                throw Errors.typeError("mro() returned a non-class ('%s')", PythonClass.of(elements[i]));
            }
            if (!solid.isSubclassOf(element.solidBase()) && element != cls) {
                throw Errors.typeError("mro() returned base with unsuitable layout ('%s')", element);
            }
            mro[i] = element;
        }
        return mro;
    }

    /** C3: a class comes before its bases, and the bases keep their order. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PythonClass[] linearize(PythonClass cls, PythonClass[] bases) {
        for (PythonClass base : bases) {
            if (!base.isLinked()) {
                throw Errors.typeError("Cannot extend an incomplete type '%s'", base);
            }
        }
        if (bases.length == 1) {
            PythonClass[] rest = bases[0].mro();
            PythonClass[] mro = new PythonClass[rest.length + 1];
            mro[0] = cls;
            System.arraycopy(rest, 0, mro, 1, rest.length);
            return mro;
        }
        checkDuplicates(bases);
        List<List<PythonClass>> sequences = new ArrayList<>();
        for (PythonClass base : bases) {
            sequences.add(new ArrayList<>(List.of(base.mro())));
        }
        sequences.add(new ArrayList<>(List.of(bases)));
        List<PythonClass> result = new ArrayList<>();
        result.add(cls);
        while (true) {
            sequences.removeIf(List::isEmpty);
            if (sequences.isEmpty()) {
                return result.toArray(new PythonClass[0]);
            }
            PythonClass next = candidate(sequences);
            if (next == null) {
                throw inconsistent(sequences);
            }
            result.add(next);
            for (List<PythonClass> sequence : sequences) {
                if (sequence.getFirst() == next) {
                    sequence.removeFirst();
                }
            }
        }
    }

    private static PythonClass candidate(List<List<PythonClass>> sequences) {
        for (List<PythonClass> sequence : sequences) {
            PythonClass head = sequence.getFirst();
            boolean free = true;
            for (List<PythonClass> other : sequences) {
                free = free && other.lastIndexOf(head) <= 0;
            }
            if (free) {
                return head;
            }
        }
        return null;
    }

    private static void checkDuplicates(PythonClass[] bases) {
        for (int i = 0; i < bases.length; i++) {
            for (int k = i + 1; k < bases.length; k++) {
                if (bases[i] == bases[k]) {
                    Object name = GetAttribute.orNull(bases[i], Names.T_NAME);
                    throw Errors.typeError("duplicate base class %s", Text.asString(name));
                }
            }
        }
    }

    private static PException inconsistent(List<List<PythonClass>> sequences) {
        List<PythonClass> heads = new ArrayList<>();
        for (List<PythonClass> sequence : sequences) {
            if (!heads.contains(sequence.getFirst())) {
                heads.add(sequence.getFirst());
            }
        }
        StringBuilder names = new StringBuilder();
        for (PythonClass head : heads) {
            names.append(names.isEmpty() ? " " : ", ").append(head.nameText().toJavaStringUncached());
        }
        return Errors.typeError("Cannot create a consistent method resolution\norder (MRO) for bases%s", names);
    }
}
