// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.AttributeNames;
import org.cinder.object.PNotImplemented;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Truth;

/**
 * The special methods of the class that all values of other languages have. What a value can do is known only by asking
 * it,
 * so a method that does not fit raises the TypeError that a class without the method would.
 */
@Builtins(type = "foreign")
public final class ForeignBuiltins {
    private ForeignBuiltins() {}

    @Builtin(value = "__getattribute__($self, name, /)", doc = "Read a member.")
    static Object getAttribute(Object self, TruffleString name) {
        return ForeignOperations.getAttribute(self, name);
    }

    @Builtin(value = "__setattr__($self, name, value, /)", doc = "Write a member.")
    static void setAttribute(Object self, TruffleString name, Object value) {
        ForeignOperations.setAttribute(self, name, value);
    }

    @Builtin(value = "__delattr__($self, name, /)", doc = "Remove a member.")
    static void deleteAttribute(Object self, TruffleString name) {
        ForeignOperations.deleteAttribute(self, name);
    }

    @Builtin(value = "__dir__($self, /)", doc = "The names of the members, and of what every foreign object has.")
    static PList dir(Object self) {
        Set<Object> names = new LinkedHashSet<>(List.of(ForeignOperations.memberNames(self)));
        names.addAll(List.of(AttributeNames.ofClass(BuiltinTypes.FOREIGN).toArray()));
        return PList.of(names.toArray());
    }

    @Builtin(value = "__getitem__($self, key, /)", doc = "Return self[key].")
    static Object getItem(Object self, Object key) {
        return ForeignItems.get(self, key);
    }

    @Builtin(value = "__setitem__($self, key, value, /)", doc = "Set self[key] to value.")
    static void setItem(Object self, Object key, Object value) {
        ForeignItems.set(self, key, value);
    }

    @Builtin(value = "__delitem__($self, key, /)", doc = "Delete self[key].")
    static void deleteItem(Object self, Object key) {
        ForeignItems.delete(self, key);
    }

    @Builtin(value = "__len__($self, /)", doc = "Return len(self).")
    static long length(Object self) {
        return ForeignItems.length(self);
    }

    @Builtin(value = "__contains__($self, key, /)", doc = "Return key in self.")
    static boolean contains(Object self, Object key) {
        return ForeignItems.contains(self, key);
    }

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).")
    static Object iterator(Object self) {
        return ForeignIterator.of(self);
    }

    @Builtin(value = "keys($self, /)", doc = "A new list of the keys of a hash.")
    static Object keys(Object self) {
        return new PList(Iteration.toStorage(ForeignIterator.of(self)));
    }

    @Builtin(value = "values($self, /)", doc = "A new list of the values of a hash.")
    static Object values(Object self) {
        Object[] values = Iteration.toArray(ForeignIterator.of(self));
        for (int i = 0; i < values.length; i++) {
            values[i] = ForeignItems.get(self, values[i]);
        }
        return PList.of(values);
    }

    @Builtin(value = "items($self, /)", doc = "A new list of pairs of the keys and values of a hash.")
    static Object items(Object self) {
        Object[] items = Iteration.toArray(ForeignIterator.of(self));
        for (int i = 0; i < items.length; i++) {
            items[i] = new PTuple(items[i], ForeignItems.get(self, items[i]));
        }
        return PList.of(items);
    }

    @Builtin(value = "__call__($self, /, *args, **kwargs)", hideSignature = true, doc = "Call self as a function.")
    static Object call(Object self, Object[] args, PDict kwargs) {
        if (kwargs.size() > 0) {
            throw Errors.typeError("foreign callables take no keyword arguments");
        }
        return Calls.call(self, args);
    }

    @Builtin(value = "__bool__($self, /)", doc = "True if self else False")
    static boolean truth(Object self) {
        return Truth.of(self);
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static TruffleString repr(Object self) {
        return ForeignOperations.text(self);
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return hash(self).")
    static long hash(Object self) {
        return ForeignOperations.hash(self);
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object equal(Object self, Object value) {
        return ForeignOperations.same(self, value) ? (Object) true : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__instancecheck__($self, instance, /)", doc = "Check if an object is an instance.")
    static boolean instanceCheck(Object self, Object instance) {
        return ForeignOperations.isInstance(self, instance);
    }
}
