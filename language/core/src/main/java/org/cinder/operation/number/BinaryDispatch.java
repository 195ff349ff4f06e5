// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.ast.Operator;
import org.cinder.object.PNotImplemented;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/**
 * The search for the special method that answers a binary operator (binary_op1): the reflected method of a subclass
 * goes first, then the left operand's, then the right operand's. Builtin sequences concatenate and repeat only after
 * all that.
 */
public final class BinaryDispatch {
    private BinaryDispatch() {}

    /** {@code a op b} by special methods; TypeError when nobody answers. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object apply(Operator operator, Object a, Object b, String symbol) {
        if (operator == Operator.ADD || operator == Operator.MULT) {
            return applySequence(operator, a, b, symbol);
        }
        Object result = methods(a, b, OperatorMethods.forward(operator), OperatorMethods.reflected(operator));
        if (result == PNotImplemented.NOT_IMPLEMENTED) {
            throw unsupported(symbol, a, b);
        }
        return result;
    }

    private static Object applySequence(Operator operator, Object a, Object b, String symbol) {
        SpecialMethod forward = OperatorMethods.forward(operator);
        SpecialMethod reflected = OperatorMethods.reflected(operator);
        boolean leftSequence = isSequence(PythonClass.of(a), forward);
        boolean rightSequence = isSequence(PythonClass.of(b), reflected);
        Object result;
        if (leftSequence) {
            result = rightSequence ? PNotImplemented.NOT_IMPLEMENTED : call(b, reflected, a);
        } else if (rightSequence) {
            result = call(a, forward, b);
        } else {
            result = methods(a, b, forward, reflected);
        }
        if (result != PNotImplemented.NOT_IMPLEMENTED) {
            return result;
        }
        if (operator == Operator.ADD) {
            result = leftSequence ? call(a, forward, b) : PNotImplemented.NOT_IMPLEMENTED;
        } else if (leftSequence) {
            result = repeat(a, forward, b);
        } else if (rightSequence) {
            result = repeat(b, reflected, a);
        }
        if (result == PNotImplemented.NOT_IMPLEMENTED) {
            throw unsupported(symbol, a, b);
        }
        return result;
    }

    private static boolean isSequence(PythonClass type, SpecialMethod method) {
        return SequenceArithmetic.isSequenceMethod(type, type.special(method));
    }

    /** {@code a op b} when the left operand's own method, written in Python, has already answered NotImplemented. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object afterLeft(Operator operator, Object a, Object b, String symbol) {
        SpecialMethod reflected = OperatorMethods.reflected(operator);
        PythonClass right = PythonClass.of(b);
        Object result = PNotImplemented.NOT_IMPLEMENTED;
        if (operator == Operator.MULT && isSequence(right, reflected)) {
            result = repeat(b, reflected, a);
        } else if (PythonClass.of(a) != right) {
            result = call(b, reflected, a);
        }
        if (result == PNotImplemented.NOT_IMPLEMENTED) {
            throw unsupported(symbol, a, b);
        }
        return result;
    }

    private static Object repeat(Object sequence, SpecialMethod method, Object count) {
        if (PythonClass.of(count).special(SpecialMethod.INDEX) == null) {
            throw Errors.typeError("can't multiply sequence by non-int of type '%s'", PythonClass.of(count));
        }
        return call(sequence, method, Index.toIndex(count));
    }

    /** The answer of the operands' methods, or NotImplemented. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object methods(Object a, Object b, SpecialMethod forward, SpecialMethod reflected) {
        PythonClass left = PythonClass.of(a);
        PythonClass right = PythonClass.of(b);
        boolean tryReflected = left != right && right.special(reflected) != null;
        if (tryReflected && right.isSubclassOf(left) && right.special(reflected) != left.special(reflected)) {
            Object result = call(b, reflected, a);
            if (result != PNotImplemented.NOT_IMPLEMENTED) {
                return result;
            }
            tryReflected = false;
        }
        Object result = call(a, forward, b);
        if (result == PNotImplemented.NOT_IMPLEMENTED && tryReflected) {
            result = call(b, reflected, a);
        }
        return result;
    }

    private static Object call(Object self, SpecialMethod method, Object argument) {
        Object result = Calls.special(self, method, argument);
        return result == null ? PNotImplemented.NOT_IMPLEMENTED : result;
    }

    /** {@code unsupported operand type(s) for +: 'A' and 'B'}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException unsupported(String symbol, Object a, Object b) {
        boolean print = symbol.equals(">>") && a instanceof PBuiltinFunction function && function.owner() == null
                && function.spec().name().equals("print");
        return Errors.typeError("unsupported operand type(s) for %s: '%s' and '%s'%s", symbol, PythonClass.of(a),
                PythonClass.of(b), print ? ". Did you mean \"print(<message>, file=<output_stream>)\"?" : "");
    }
}
