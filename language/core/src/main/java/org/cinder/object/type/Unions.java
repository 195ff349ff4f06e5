// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import org.cinder.object.PNone;
import org.cinder.object.PNotImplemented;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.object.Comparison;

/** Making unions of types: {@code int | None}. */
public final class Unions {
    private static final String TYPE_ALIAS = "typing.TypeAliasType";

    private Unions() {}

    /** {@code left | right}; NotImplemented when one of them is nothing a union can hold. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object or(Object left, Object right) {
        return isUnionable(left) && isUnionable(right) ? of(new Object[] {left, right})
                : PNotImplemented.NOT_IMPLEMENTED;
    }

    private static boolean isUnionable(Object value) {
        return value == PNone.NONE || value instanceof PythonClass || value instanceof PGenericAlias
                || value instanceof PUnion
                || PythonClass.of(value).name().equals(TYPE_ALIAS);
    }

    /** The union of the members, flattened and without duplicates; a single member stands for itself. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object of(Object[] members) {
        List<Object> distinct = new ArrayList<>();
        for (Object member : members) {
            if (member instanceof PUnion union) {
                for (Object inner : union.arguments().elements()) {
                    add(distinct, inner);
                }
            } else {
                add(distinct, member == PNone.NONE ? BuiltinTypes.NONE_TYPE : member);
            }
        }
        return distinct.size() == 1 ? distinct.getFirst() : new PUnion(new PTuple(distinct.toArray()));
    }

    private static void add(List<Object> distinct, Object member) {
        for (Object known : distinct) {
            boolean same = known instanceof PythonClass && member instanceof PythonClass ? known == member
                    : Comparison.equal(known, member);
            if (same) {
                return;
            }
        }
        distinct.add(member);
    }
}
