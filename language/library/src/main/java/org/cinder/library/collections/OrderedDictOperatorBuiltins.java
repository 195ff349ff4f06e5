// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.collections;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNotImplemented;
import org.cinder.object.dict.PDict;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.ReprGuard;
import org.cinder.operation.object.ReprOf;

/** Operators and repr of {@code OrderedDict}. */
@Builtins(type = "collections.OrderedDict", module = "collections")
public final class OrderedDictOperatorBuiltins {
    private static final TruffleString T_UPDATE = Text.of("update");

    private OrderedDictOperatorBuiltins() {}

    private static Object equal(PDict self, Object value, boolean wanted) {
        if (!(value instanceof PDict other)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        Object same = Calls.call(BuiltinTypes.DICT.lookup(SpecialMethod.EQ.methodName()), self, other);
        boolean equal = same instanceof Boolean truth && truth;
        if (equal && other.pythonClass().isSubclassOf(CollectionsModule.ORDERED_DICT)) {
            equal = sameOrder(self.table(), other.table());
        }
        return equal == wanted;
    }

    private static boolean sameOrder(HashTable left, HashTable right) {
        int b = right.nextEntry(0);
        for (int a = left.nextEntry(0); a >= 0; a = left.nextEntry(a + 1)) {
            if (b < 0 || !Comparison.equal(left.keyAt(a), right.keyAt(b))) {
                return false;
            }
            b = right.nextEntry(b + 1);
        }
        return true;
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object eq(PDict self, Object value) {
        return equal(self, value, true);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object ne(PDict self, Object value) {
        return equal(self, value, false);
    }

    @Builtin(value = "__or__($self, value, /)", doc = "Return self|value.")
    static Object or(PDict self, Object value) {
        if (!(value instanceof PDict)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        Object result = Calls.call(self.pythonClass(), self);
        Calls.method(result, T_UPDATE, value);
        return result;
    }

    @Builtin(value = "__ror__($self, value, /)", doc = "Return value|self.")
    static Object reflectedOr(PDict self, Object value) {
        if (!(value instanceof PDict)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        Object result = Calls.call(self.pythonClass(), value);
        Calls.method(result, T_UPDATE, self);
        return result;
    }

    @Builtin(value = "__ior__($self, value, /)", doc = "Return self|=value.")
    static Object orInPlace(PDict self, Object value) {
        Calls.method(self, T_UPDATE, value);
        return self;
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PDict self) {
        String name = Text.toJava(self.pythonClass().nameText());
        if (self.size() == 0) {
            return Text.of(name + "()");
        }
        if (!ReprGuard.enter(self)) {
            return Text.of("...");
        }
        try {
            PDict plain = new PDict();
            Object iterator = Iteration.iterator(Calls.method(self, Text.of("items")));
            for (Object pair = Iteration.next(iterator); pair != null; pair = Iteration.next(iterator)) {
                plain.put(((PTuple) pair).get(0), ((PTuple) pair).get(1));
            }
            return Text.of(name + "(" + ReprOf.java(plain) + ")");
        } finally {
            ReprGuard.leave(self);
        }
    }
}
