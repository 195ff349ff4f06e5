// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import java.math.BigInteger;
import org.cinder.ast.BytesValue;
import org.cinder.ast.CodePoints;
import org.cinder.ast.Constant;
import org.cinder.ast.Expr;
import org.cinder.ast.Imaginary;
import org.cinder.ast.Singleton;
import org.cinder.node.ExpressionNode;
import org.cinder.node.literal.BooleanConstantNode;
import org.cinder.node.literal.ConstantNode;
import org.cinder.node.literal.DoubleConstantNode;
import org.cinder.node.literal.LongConstantNode;
import org.cinder.object.PEllipsis;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.number.PComplex;
import org.cinder.object.number.PInt;
import org.cinder.object.str.Text;

/** Guest values and nodes for literals. */
final class Constants {
    private Constants() {}

    /** The guest value of {@code Constant.value}. */
    static Object value(Object literal) {
        // instanceof in place of a switch over types: this runs in every start-up, and a switch costs a bootstrap
        if (literal instanceof Boolean || literal instanceof Long || literal instanceof Double) {
            return literal;
        }
        if (literal instanceof String text) {
            return Text.of(text);
        }
        if (literal instanceof Singleton singleton) {
            return singleton == Singleton.NONE ? PNone.NONE : PEllipsis.ELLIPSIS;
        }
        if (literal instanceof BytesValue bytes) {
            return new PBytes(bytes.bytes());
        }
        if (literal instanceof BigInteger number) {
            return PInt.of(number);
        }
        if (literal instanceof Imaginary number) {
            return new PComplex(0.0, number.value());
        }
        if (literal instanceof CodePoints text) {
            return Text.ofCodePoints(text.codePoints());
        }
        throw new IllegalArgumentException(literal.getClass().getName());
    }

    static ExpressionNode node(Object literal) {
        return ofValue(value(literal));
    }

    /** A node for a guest value. */
    static ExpressionNode ofValue(Object value) {
        if (value instanceof Boolean truth) {
            return new BooleanConstantNode(truth);
        }
        if (value instanceof Long number) {
            return new LongConstantNode(number);
        }
        return value instanceof Double number ? new DoubleConstantNode(number) : new ConstantNode(value);
    }

    static ExpressionNode none() {
        return new ConstantNode(PNone.NONE);
    }

    /** The tuple, when all its elements are constants; else null. */
    static Object tuple(org.cinder.ast.Tuple tuple, SharedConstants shared) {
        Object[] values = new Object[tuple.elts().size()];
        for (int i = 0; i < values.length; i++) {
            Expr element = tuple.elts().get(i);
            if (element instanceof Constant constant) {
                values[i] = shared.value(constant.value());
            } else if (element instanceof org.cinder.ast.Tuple inner) {
                values[i] = tuple(inner, shared);
            }
            if (values[i] == null) {
                return null;
            }
        }
        return shared.tuple(values);
    }
}
