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
import org.cinder.object.tuple.PTuple;

/** Guest values and nodes for literals. */
final class Constants {
    private Constants() {}

    /** The guest value of {@code Constant.value}. */
    static Object value(Object literal) {
        return switch (literal) {
            case Boolean truth -> truth;
            case Long number -> number;
            case Double number -> number;
            case String text -> Text.of(text);
            case BigInteger number -> PInt.of(number);
            case Imaginary number -> new PComplex(0.0, number.value());
            case CodePoints text -> Text.ofCodePoints(text.codePoints());
            case BytesValue bytes -> new PBytes(bytes.bytes());
            case Singleton singleton -> singleton == Singleton.NONE ? PNone.NONE : PEllipsis.ELLIPSIS;
            default -> throw new IllegalArgumentException(literal.getClass().getName());
        };
    }

    static ExpressionNode node(Object literal) {
        return ofValue(value(literal));
    }

    /** A node for a guest value. */
    static ExpressionNode ofValue(Object value) {
        return switch (value) {
            case Boolean truth -> new BooleanConstantNode(truth);
            case Long number -> new LongConstantNode(number);
            case Double number -> new DoubleConstantNode(number);
            default -> new ConstantNode(value);
        };
    }

    static ExpressionNode none() {
        return new ConstantNode(PNone.NONE);
    }

    /** The tuple, when all its elements are constants; else null. */
    static Object tuple(org.cinder.ast.Tuple tuple) {
        Object[] values = new Object[tuple.elts().size()];
        for (int i = 0; i < values.length; i++) {
            Expr element = tuple.elts().get(i);
            if (element instanceof Constant constant) {
                values[i] = value(constant.value());
            } else if (element instanceof org.cinder.ast.Tuple inner && tuple(inner) != null) {
                values[i] = tuple(inner);
            } else {
                return null;
            }
        }
        return PTuple.of(values);
    }
}
