// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import org.cinder.ast.CompareOperator;
import org.cinder.object.PNotImplemented;
import org.cinder.operation.object.Comparison;

/** Comparison of bytes-like objects by content. */
final class BytesComparison {
    private BytesComparison() {}

    /** The answer of a comparison method; NotImplemented when the other operand is no bytes-like object to it. */
    static Object compare(CompareOperator operator, Object self, Object value) {
        ByteView right = self instanceof PBytes && !(value instanceof PBytes) ? null : ByteView.of(value);
        if (right == null) {
            BytesWarnings.onComparison(operator, self instanceof PBytes ? "bytes" : "bytearray", value);
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        ByteView left = ByteView.of(self);
        return switch (operator) {
            case EQ -> left.sameContent(right);
            case NOT_EQ -> !left.sameContent(right);
            default -> Comparison.holds(operator, left.compare(right));
        };
    }
}
