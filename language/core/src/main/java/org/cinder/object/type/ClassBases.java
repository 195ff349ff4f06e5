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
    private record Order(PythonClass cls, PythonClass[] oldMro, PythonClass[] newMro) {}

    private ClassBases() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
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
            if (base.isSubclassOf(cls) || isOnBaseChain(base, cls)) {
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
        List<Order> changes = new ArrayList<>();
        cls.setBase(best);
        cls.setBases(bases);
        try {
            reorder(cls, changes);
        } catch (PException e) {
            for (Order order : changes.reversed()) {
                if (order.cls.mro() == order.newMro) {
                    order.cls.setMro(order.oldMro);
                }
            }
            if (cls.bases() == bases) {
                cls.setBase(oldBase);
                cls.setBases(oldBases);
            }
            throw e;
        }
        if (cls.bases() == bases) {
            cls.register(oldBases);
        }
    }

    /** Finds the order anew, here and below; stops where guest code has assigned bases in the meantime. */
    private static void reorder(PythonClass cls, List<Order> changes) {
        PythonClass[] old = cls.mro();
        PythonClass[] mro = MethodResolution.of(cls, cls.bases());
        if (cls.mro() != old) {
            return;
        }
        changes.add(new Order(cls, old, mro));
        cls.setMro(mro);
        for (PythonClass subclass : cls.liveSubclasses()) {
            reorder(subclass, changes);
        }
    }

    /** Whether the class is reached from {@code start} by going from base to base. */
    private static boolean isOnBaseChain(PythonClass start, PythonClass cls) {
        for (PythonClass type = start; type != null; type = type.base()) {
            if (type == cls) {
                return true;
            }
        }
        return false;
    }
}
