// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.set;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNotImplemented;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.hash.SetTable;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;

/** Construction and change of sets. */
@Builtins(type = "set")
public final class SetMutationBuiltins {
    private SetMutationBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", inline = true,
            doc = "Create and return a new object.  See help(type) for accurate signature.")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        return new PSet(cls.instanceShape(), new SetTable());
    }

    @Builtin(value = "__init__($self, /, *args, **kwargs)",
            doc = "set() -> new empty set object\nset(iterable) -> new set object\n\n"
                    + "Build an unordered collection of unique elements.")
    static void initialize(PSet self, Object[] args, PDict kwargs) {
        if (kwargs.size() != 0) {
            throw Errors.typeError("set() takes no keyword arguments");
        }
        if (args.length > 1) {
            throw Errors.typeError("set expected at most 1 argument, got %s", args.length);
        }
        self.table().clear();
        if (args.length == 1) {
            SetOperations.addAll(self.table(), args[0]);
        }
    }

    /** The table of a set that may be changed: the Java class of frozensets is the same. */
    private static SetTable table(PSet self, String method) {
        if (self.pythonClass() != BuiltinTypes.SET && self.isFrozen()) {
            throw Errors.typeError("descriptor '%s' for 'set' objects doesn't apply to a '%s' object", method,
                    self.pythonClass());
        }
        return self.table();
    }

    @Builtin(value = "add($self, object, /)", hideSignature = true, inline = true, node = SetAddNode.class,
            doc = "Add an element to a set.\n\nThis has no effect if the element is already present.")
    static void add(PSet self, Object object) {
        table(self, "add").add(object);
    }

    @Builtin(value = "discard($self, object, /)", hideSignature = true,
            doc = "Remove an element from a set if it is a member.\n\n"
                    + "Unlike set.remove(), the discard() method does not raise\n"
                    + "an exception when an element is missing from the set.")
    static void discard(PSet self, Object object) {
        SetTable table = table(self, "discard");
        int entry = SetSearch.find(table, object);
        if (entry >= 0) {
            table.removeAt(entry);
        }
    }

    @Builtin(value = "remove($self, object, /)", hideSignature = true,
            doc = "Remove an element from a set; it must be a member.\n\n"
                    + "If the element is not a member, raise a KeyError.")
    static void remove(PSet self, Object object) {
        SetTable table = table(self, "remove");
        int entry = SetSearch.find(table, object);
        if (entry < 0) {
            throw Errors.keyError(object);
        }
        table.removeAt(entry);
    }

    @Builtin(value = "pop($self, /)", hideSignature = true,
            doc = "Remove and return an arbitrary set element.\nRaises KeyError if the set is empty.")
    static Object pop(PSet self) {
        SetTable table = table(self, "pop");
        Object element = table.pop();
        if (element == null) {
            throw Errors.of(ExceptionTypes.KEY_ERROR, "pop from an empty set");
        }
        return element;
    }

    @Builtin(value = "clear($self, /)", hideSignature = true, doc = "Remove all elements from this set.")
    static void clear(PSet self) {
        table(self, "clear").clear();
    }

    @Builtin(value = "update($self, /, *others)", hideSignature = true,
            doc = "Update a set with the union of itself and others.")
    static void update(PSet self, Object[] others) {
        SetTable table = table(self, "update");
        for (Object other : others) {
            SetOperations.addAll(table, other);
        }
    }

    @Builtin(value = "difference_update($self, /, *others)", hideSignature = true,
            doc = "Remove all elements of another set from this set.")
    static void differenceUpdate(PSet self, Object[] others) {
        SetTable table = table(self, "difference_update");
        for (Object other : others) {
            SetOperations.removeAll(table, other);
        }
    }

    @Builtin(value = "intersection_update($self, /, *others)", hideSignature = true,
            doc = "Update a set with the intersection of itself and another.")
    static void intersectionUpdate(PSet self, Object[] others) {
        table(self, "intersection_update");
        self.setTable(SetQueryBuiltins.intersectAll(self, others));
    }

    @Builtin(value = "symmetric_difference_update($self, other, /)", hideSignature = true,
            doc = "Update a set with the symmetric difference of itself and another.")
    static void symmetricDifferenceUpdate(PSet self, Object other) {
        SetOperations.toggleAll(table(self, "symmetric_difference_update"), other);
    }

    @Builtin(value = "__ior__($self, value, /)", doc = "Return self|=value.")
    static Object inPlaceOr(PSet self, Object value) {
        if (!(value instanceof PSet)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        SetOperations.addAll(self.table(), value);
        return self;
    }

    @Builtin(value = "__iand__($self, value, /)", doc = "Return self&=value.")
    static Object inPlaceAnd(PSet self, Object value) {
        if (!(value instanceof PSet)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        self.setTable(SetOperations.intersection(self, value));
        return self;
    }

    @Builtin(value = "__isub__($self, value, /)", doc = "Return self-=value.")
    static Object inPlaceSubtract(PSet self, Object value) {
        if (!(value instanceof PSet)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        SetOperations.removeAll(self.table(), value);
        return self;
    }

    @Builtin(value = "__ixor__($self, value, /)", doc = "Return self^=value.")
    static Object inPlaceXor(PSet self, Object value) {
        if (!(value instanceof PSet)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        SetOperations.toggleAll(self.table(), value);
        return self;
    }
}
