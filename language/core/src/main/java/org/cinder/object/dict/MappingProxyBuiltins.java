// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.dict;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;
import org.cinder.ast.Operator;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PGenericAlias;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Contains;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.collection.Length;
import org.cinder.operation.collection.ReprBuilder;
import org.cinder.operation.number.BinaryOperation;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.Hash;
import org.cinder.operation.object.StringOf;

/** Read-only views of mappings: everything is passed on to the mapping, or to the namespace of a class. */
@Builtins(type = "mappingproxy")
public final class MappingProxyBuiltins {
    private static final TruffleString T_GET = Text.of("get");
    private static final TruffleString T_KEYS = Text.of("keys");
    private static final TruffleString T_VALUES = Text.of("values");
    private static final TruffleString T_ITEMS = Text.of("items");
    private static final TruffleString T_COPY = Text.of("copy");

    private MappingProxyBuiltins() {}

    @Builtin(value = "__new__($cls, mapping)", doc = "Read-only proxy of a mapping.")
    static Object make(PythonClass cls, Object mapping) {
        boolean fits = mapping instanceof PMappingProxy || Iteration.isSequence(mapping) || mapping instanceof PDict;
        if (!fits || mapping instanceof PList || mapping instanceof PTuple) {
            throw Errors.typeError("mappingproxy() argument must be a mapping, not %s", PythonClass.of(mapping));
        }
        return new PMappingProxy(mapping);
    }

    /** What the proxy stands for; the namespace of a class appears as a dict that shares its table. */
    private static Object target(PMappingProxy self) {
        return self.mapping() instanceof PythonClass type ? new PDict(type.namespace()) : self.mapping();
    }

    @Builtin(value = "__len__($self, /)", doc = "Return len(self).")
    static long length(PMappingProxy self) {
        return Length.of(target(self));
    }

    @Builtin(value = "__getitem__($self, key, /)", doc = "Return self[key].")
    static Object getItem(PMappingProxy self, Object key) {
        return Items.get(target(self), key);
    }

    @Builtin(value = "__contains__($self, key, /)", doc = "Return bool(key in self).")
    static boolean contains(PMappingProxy self, Object key) {
        return Contains.test(target(self), key);
    }

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).")
    static Object iter(PMappingProxy self) {
        return Iteration.iterator(target(self));
    }

    @Builtin(value = "__reversed__($self, /)", hideSignature = true, doc = "D.__reversed__() -> reverse iterator")
    static Object reversed(PMappingProxy self) {
        return Calls.special(target(self), SpecialMethod.REVERSED);
    }

    @Builtin(value = "get($self, key, default=None, /)", hideSignature = true,
            doc = "Return the value for key if key is in the mapping, else default.")
    static Object get(PMappingProxy self, Object key, Object defaultValue) {
        return Calls.method(target(self), T_GET, key, defaultValue);
    }

    @Builtin(value = "keys($self, /)", hideSignature = true,
            doc = "D.keys() -> a set-like object providing a view on D's keys")
    static Object keys(PMappingProxy self) {
        return Calls.method(target(self), T_KEYS);
    }

    @Builtin(value = "values($self, /)", hideSignature = true,
            doc = "D.values() -> an object providing a view on D's values")
    static Object values(PMappingProxy self) {
        return Calls.method(target(self), T_VALUES);
    }

    @Builtin(value = "items($self, /)", hideSignature = true,
            doc = "D.items() -> a set-like object providing a view on D's items")
    static Object items(PMappingProxy self) {
        return Calls.method(target(self), T_ITEMS);
    }

    @Builtin(value = "copy($self, /)", hideSignature = true, doc = "D.copy() -> a shallow copy of D")
    static Object copy(PMappingProxy self) {
        return Calls.method(target(self), T_COPY);
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static TruffleString repr(PMappingProxy self) {
        return new ReprBuilder("mappingproxy(").addRepr(target(self)).finish(")");
    }

    @Builtin(value = "__str__($self, /)", doc = "Return str(self).")
    static TruffleString str(PMappingProxy self) {
        return StringOf.of(target(self));
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return hash(self).")
    static long hash(PMappingProxy self) {
        return Hash.of(target(self));
    }

    @Builtin(value = "__or__($self, value, /)", doc = "Return self|value.")
    static Object or(PMappingProxy self, Object value) {
        return BinaryOperation.apply(Operator.BIT_OR, target(self), unwrap(value));
    }

    @Builtin(value = "__ror__($self, value, /)", doc = "Return value|self.")
    static Object reflectedOr(PMappingProxy self, Object value) {
        return BinaryOperation.apply(Operator.BIT_OR, unwrap(value), target(self));
    }

    private static Object unwrap(Object value) {
        return value instanceof PMappingProxy proxy ? target(proxy) : value;
    }

    @Builtin(value = "__ior__($self, value, /)", doc = "Return self|=value.")
    static Object inPlaceOr(PMappingProxy self, Object value) {
        throw Errors.typeError("'|=' is not supported by %s; use '|' instead", self.pythonClass());
    }

    @Builtin(value = "__class_getitem__($cls, item, /)", hideSignature = true, doc = "See PEP 585")
    static PGenericAlias classGetItem(PythonClass cls, Object item) {
        return Items.alias(cls, item);
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self<value.")
    static Object less(PMappingProxy self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self<=value.")
    static Object lessOrEqual(PMappingProxy self, Object value) {
        return compare(CompareOperator.LT_E, self, value);
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object equal(PMappingProxy self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object notEqual(PMappingProxy self, Object value) {
        return compare(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self>value.")
    static Object greater(PMappingProxy self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self>=value.")
    static Object greaterOrEqual(PMappingProxy self, Object value) {
        return compare(CompareOperator.GT_E, self, value);
    }

    private static Object compare(CompareOperator operator, PMappingProxy self, Object value) {
        return Comparison.compare(operator, target(self), unwrap(value));
    }
}
