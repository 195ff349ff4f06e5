// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.weakref;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Contains;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.collection.Length;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.DeleteAttribute;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.ObjectRepr;
import org.cinder.operation.object.SetAttribute;
import org.cinder.operation.object.StringOf;
import org.cinder.operation.object.Truth;

/** Attributes, items, comparison and conversion of proxies: all of the object itself. */
@Builtins(type = "weakref.ProxyType", module = "weakref")
public final class ProxyBuiltins {
    private ProxyBuiltins() {}

    @Builtin(value = "__getattribute__($self, name, /)", doc = "Return getattr(self, name).")
    static Object getAttribute(PWeakProxy self, TruffleString name) {
        return GetAttribute.of(self.get(), name);
    }

    @Builtin(value = "__setattr__($self, name, value, /)", doc = "Implement setattr(self, name, value).")
    static void setAttribute(PWeakProxy self, TruffleString name, Object value) {
        SetAttribute.set(self.get(), name, value);
    }

    @Builtin(value = "__delattr__($self, name, /)", doc = "Implement delattr(self, name).")
    static void deleteAttribute(PWeakProxy self, TruffleString name) {
        DeleteAttribute.delete(self.get(), name);
    }

    @Builtin(value = "__str__($self, /)", doc = "Return str(self).")
    static Object str(PWeakProxy self) {
        return StringOf.of(self.get());
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PWeakProxy self) {
        Object object = self.getOrNull();
        String to = object == null ? "to 'NoneType'" : "to '" + PythonClass.of(object).name() + "' at "
                + ObjectRepr.address(object);
        return Text.of("<weakproxy at " + ObjectRepr.address(self) + "; " + to + ">");
    }

    @Builtin(value = "__bool__($self, /)", doc = "True if self else False")
    static boolean bool(PWeakProxy self) {
        return Truth.of(self.get());
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object eq(PWeakProxy self, Object value) {
        return Comparison.compare(CompareOperator.EQ, self.get(), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object ne(PWeakProxy self, Object value) {
        return Comparison.compare(CompareOperator.NOT_EQ, self.get(), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self<value.")
    static Object lt(PWeakProxy self, Object value) {
        return Comparison.compare(CompareOperator.LT, self.get(), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self<=value.")
    static Object le(PWeakProxy self, Object value) {
        return Comparison.compare(CompareOperator.LT_E, self.get(), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self>value.")
    static Object gt(PWeakProxy self, Object value) {
        return Comparison.compare(CompareOperator.GT, self.get(), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self>=value.")
    static Object ge(PWeakProxy self, Object value) {
        return Comparison.compare(CompareOperator.GT_E, self.get(), PWeakProxy.unwrap(value));
    }

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).")
    static Object iter(PWeakProxy self) {
        return Iteration.iterator(self.get());
    }

    @Builtin(value = "__next__($self, /)", doc = "Implement next(self).")
    static Object next(PWeakProxy self) {
        Object item = Iteration.isIterator(self.get()) ? Iteration.next(self.get()) : notIterator();
        if (item == null) {
            throw Errors.stopIteration(null);
        }
        return item;
    }

    private static Object notIterator() {
        throw Errors.typeError("Weakref proxy referenced a non-iterator");
    }

    @Builtin(value = "__len__($self, /)", doc = "Return len(self).")
    static long len(PWeakProxy self) {
        return Length.of(self.get());
    }

    @Builtin(value = "__getitem__($self, key, /)", doc = "Return self[key].")
    static Object getItem(PWeakProxy self, Object key) {
        return Items.get(self.get(), PWeakProxy.unwrap(key));
    }

    @Builtin(value = "__setitem__($self, key, value, /)", doc = "Set self[key] to value.")
    static void setItem(PWeakProxy self, Object key, Object value) {
        Items.set(self.get(), PWeakProxy.unwrap(key), value);
    }

    @Builtin(value = "__delitem__($self, key, /)", doc = "Delete self[key].")
    static void deleteItem(PWeakProxy self, Object key) {
        Items.delete(self.get(), PWeakProxy.unwrap(key));
    }

    @Builtin(value = "__contains__($self, key, /)", doc = "Return bool(key in self).")
    static boolean contains(PWeakProxy self, Object key) {
        return Contains.test(self.get(), PWeakProxy.unwrap(key));
    }

    @Builtin(value = "__reversed__($self, /)", hideSignature = true, doc = "Return a reverse iterator.")
    static Object reversed(PWeakProxy self) {
        return Calls.method(self.get(), Text.of("__reversed__"));
    }

    @Builtin(value = "__bytes__($self, /)", hideSignature = true, doc = "Return the object as bytes.")
    static Object bytes(PWeakProxy self) {
        return Calls.method(self.get(), Text.of("__bytes__"));
    }
}
