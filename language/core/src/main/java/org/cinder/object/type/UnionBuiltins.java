// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import java.util.Arrays;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.ast.Operator;
import org.cinder.object.PNotImplemented;
import org.cinder.object.exception.Errors;
import org.cinder.object.hash.SetTable;
import org.cinder.object.set.PSet;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.number.BinaryOperation;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.Hash;
import org.cinder.operation.object.IsInstance;
import org.cinder.operation.object.IsSubclass;

/** {@code types.UnionType}. */
@Builtins(type = "types.UnionType")
public final class UnionBuiltins {
    private UnionBuiltins() {}

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PUnion self) {
        StringBuilder text = new StringBuilder();
        for (Object member : self.arguments().elements()) {
            text.append(text.isEmpty() ? "" : " | ");
            text.append(member == BuiltinTypes.NONE_TYPE ? "None" : TypeArgumentText.of(member));
        }
        return Text.of(text.toString());
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object equal(PUnion self, Object value) {
        if (!(value instanceof PUnion other)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        return containsAll(self, other) && containsAll(other, self);
    }

    private static boolean containsAll(PUnion union, PUnion members) {
        for (Object member : members.arguments().elements()) {
            if (Arrays.stream(union.arguments().elements()).noneMatch(
                    each -> Comparison.equal(each, member))) {
                return false;
            }
        }
        return true;
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object notEqual(PUnion self, Object value) {
        Object equal = equal(self, value);
        return equal instanceof Boolean truth ? (Object) !truth : equal;
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return hash(self).")
    static long hash(PUnion self) {
        SetTable members = new SetTable();
        for (Object member : self.arguments().elements()) {
            members.add(member);
        }
        return Hash.of(PSet.frozen(members));
    }

    @Builtin(value = "__or__($self, value, /)", doc = "Return self|value.")
    static Object or(Object self, Object value) {
        return Unions.or(self, value);
    }

    @Builtin(value = "__ror__($self, value, /)", doc = "Return value|self.")
    static Object reflectedOr(Object self, Object value) {
        return Unions.or(value, self);
    }

    @Builtin(value = "__getitem__($self, key, /)", doc = "Return self[key].")
    static Object getItem(PUnion self, Object key) {
        Object[] members = TypeParameters.substitute(self, self.arguments(), TypeParameters.of(self.arguments()), key);
        if (members.length == 0) {
            throw Errors.typeError("Cannot take a Union of no types.");
        }
        Object result = members[0];
        for (int i = 1; i < members.length; i++) {
            result = BinaryOperation.apply(Operator.BIT_OR, result, members[i]);
        }
        return result;
    }

    @Builtin(value = "__instancecheck__($self, instance, /)", hideSignature = true)
    static boolean instanceCheck(PUnion self, Object instance) {
        return IsInstance.test(instance, self);
    }

    @Builtin(value = "__subclasscheck__($self, subclass, /)", hideSignature = true)
    static boolean subclassCheck(PUnion self, Object subclass) {
        return IsSubclass.test(subclass, self);
    }

    @Getter("__args__")
    static PTuple arguments(PUnion self) {
        return self.arguments();
    }

    @Getter(value = "__parameters__", doc = "Type variables in the types.UnionType.")
    static PTuple parameters(PUnion self) {
        return TypeParameters.of(self.arguments());
    }
}
