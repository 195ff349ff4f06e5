// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.PException;
import org.cinder.object.str.format.FieldFormat;
import org.cinder.operation.object.AsciiOf;
import org.cinder.operation.object.FormatOf;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.StringOf;

/** A replacement field of an f-string. */
public final class FormatValueNode extends ExpressionNode {
    @Child private ExpressionNode value;
    @Child private ExpressionNode format;
    private final int conversion;
    /** The specification if it is always the same, else null. */
    private final FieldFormat fixed;

    /**
     * @param conversion 's', 'r', 'a' or -1
     * @param format the format spec, or null
     */
    public FormatValueNode(ExpressionNode value, int conversion, ExpressionNode format) {
        this.value = value;
        this.conversion = conversion;
        TruffleString constant = JoinedStringNode.constant(format);
        this.fixed = format == null ? FieldFormat.PLAIN : constant == null ? null : new FieldFormat(constant);
        this.format = fixed == null ? format : null;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object converted = executeConverted(frame);
        return fixed == null ? converted : format(converted);
    }

    /** The converted value, to be formatted by the fixed format; without a fixed format the formatted text. */
    Object executeConverted(VirtualFrame frame) {
        Object result = value.execute(frame);
        TruffleString spec = fixed == null ? (TruffleString) format.execute(frame) : null;
        if (fixed != null && conversion < 0) {
            return result;
        }
        try {
            Object converted = switch (conversion) {
                case 's' -> StringOf.of(result);
                case 'r' -> ReprOf.of(result);
                case 'a' -> AsciiOf.of(result);
                default -> result;
            };
            return fixed == null ? FormatOf.of(converted, spec) : converted;
        } catch (PException e) {
            throw e.at(this);
        }
    }

    /** Formats what {@link #executeConverted} gave by the fixed format. */
    TruffleString format(Object converted) {
        try {
            return fixed.format(converted);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    /** Whether formatting can be put off until the whole text is put together. */
    boolean canWait(Object converted) {
        try {
            return fixed.canWait(converted);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    /** The fixed format, or null. */
    FieldFormat fixedFormat() {
        return fixed;
    }
}
