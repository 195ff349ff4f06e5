// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.operation.object.AsciiOf;
import org.cinder.operation.object.FormatOf;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.StringOf;

/** A replacement field of an f-string. */
public final class FormatValueNode extends ExpressionNode {
    @Child private ExpressionNode value;
    @Child private ExpressionNode format;
    private final int conversion;

    /**
     * @param conversion 's', 'r', 'a' or -1
     * @param format the format spec, or null
     */
    public FormatValueNode(ExpressionNode value, int conversion, ExpressionNode format) {
        this.value = value;
        this.conversion = conversion;
        this.format = format;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object result = value.execute(frame);
        TruffleString spec = format == null ? null : (TruffleString) format.execute(frame);
        try {
            Object converted = switch (conversion) {
                case 's' -> StringOf.of(result);
                case 'r' -> ReprOf.of(result);
                case 'a' -> AsciiOf.of(result);
                default -> result;
            };
            if (spec == null && converted instanceof TruffleString) {
                return converted;
            }
            return FormatOf.of(converted, spec == null ? Text.EMPTY : spec);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
