// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.tuple.PTuple;

/** {@code cls.__bases__ = bases}: new resolution orders for the class and everything below it, or none at all. */
final class ClassBases {
    private record Order(PythonClass cls, PythonClass[] mro) {}

    private ClassBases() {}

    @TruffleBoundary
    static void assign(PythonClass cls, Object value) {
        if (!(value instanceof PTuple tuple)) {
            throw Errors.typeError("can only assign tuple to %s.__bases__, not %s", cls, PythonClass.of(value));
        }
        if (tuple.length() == 0) {
            throw Errors.typeError("can only assign non-empty tuple to %s.__bases__, not ()", cls);
        }
        for (Object element : tuple.elements()) {
            if (!(element instanceof PythonClass base)) {
                throw Errors.typeError("%s.__bases__ must be tuple of classes, not '%s'", cls, PythonClass.of(element));
            }
            if (base.isSubclassOf(cls)) {
                throw Errors.typeError("a __bases__ item causes an inheritance cycle");
            }
        }
        PythonClass best = ClassLayouts.bestBase(tuple.elements());
        if (ClassLayouts.isCollected(cls.base()) != ClassLayouts.isCollected(best)) {
            throw Errors.typeError("__bases__ assignment: '%s' deallocator differs from '%s'", best, cls.base());
        }
        ClassLayouts.checkAssignable(cls.base(), best, "__bases__");
        change(cls, best, Arrays.copyOf(tuple.elements(), tuple.length(), PythonClass[].class));
    }

    private static void change(PythonClass cls, PythonClass best, PythonClass[] bases) {
        PythonClass oldBase = cls.base();
        PythonClass[] oldBases = cls.bases();
        List<Order> undo = new ArrayList<>();
        try {
            cls.setBase(best);
            relink(cls, bases, undo);
        } catch (PException e) {
            cls.setBase(oldBase);
            cls.link(oldBases, cls.mro());
            for (Order order : undo.reversed()) {
                order.cls.link(order.cls.bases(), order.mro);
            }
            throw e;
        }
    }

    private static void relink(PythonClass cls, PythonClass[] bases, List<Order> undo) {
        PythonClass[] old = cls.mro();
        PythonClass[] order = MethodResolution.of(cls, bases);
        undo.add(new Order(cls, old));
        cls.link(bases, order);
        for (PythonClass subclass : cls.liveSubclasses()) {
            relink(subclass, subclass.bases(), undo);
        }
    }
}
