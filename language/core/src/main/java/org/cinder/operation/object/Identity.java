// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.interop.ForeignOperations;
import org.cinder.object.exception.PFrame;
import org.cinder.object.str.Text;

/**
 * The {@code is} operator. Numbers have no identity of their own here: equal values of one type are the same object.
 */
public final class Identity {
    private Identity() {}

    /** Whether both are the same object. */
    public static boolean same(Object left, Object right) {
        if (left == right) {
            return true;
        }
        if (left instanceof Long a) {
            return right instanceof Long b && a.longValue() == b.longValue();
        }
        if (left instanceof Boolean a) {
            return right instanceof Boolean b && a.booleanValue() == b.booleanValue();
        }
        if (left instanceof Double a) {
            return right instanceof Double b && Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b);
        }
        if (left instanceof TruffleString a && right instanceof TruffleString b) {
            // CPython shares the empty str and those of one Latin-1 character
            int length = Text.length(a);
            return length == Text.length(b) && (length == 0 || length == 1 && Text.equal(a, b));
        }
        if (ForeignOperations.isForeign(left)) {
            return ForeignOperations.isForeign(right) && ForeignOperations.same(left, right);
        }
        // frame objects are made when asked for; those of one activation are one object to programs
        return left instanceof PFrame a && right instanceof PFrame b && a.isSameFrame(b);
    }
}
