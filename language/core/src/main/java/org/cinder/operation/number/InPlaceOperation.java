// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.ast.Operator;
import org.cinder.object.PNotImplemented;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/** {@code a op= b} (PyNumber_InPlaceAdd and its kin): the in-place method if there is one, else the binary operator. */
public final class InPlaceOperation {
    private InPlaceOperation() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object apply(Operator operator, Object a, Object b) {
        PythonClass type = PythonClass.of(a);
        Object method = type.special(OperatorMethods.inPlace(operator));
        if (method == null) {
            Object result = BinaryOperation.exact(operator, a, b);
            return result != null ? result : binary(operator, a, b);
        }
        if (type.isBuiltin() && SequenceArithmetic.isSequenceMethod(type, method) && numberMethodAnswers(operator, b)) {
            // a builtin sequence extends itself only after the other operand's reflected method was asked
            Object result = Calls.special(b, OperatorMethods.reflected(operator), a);
            if (result != null && result != PNotImplemented.NOT_IMPLEMENTED) {
                return result;
            }
        }
        if (operator == Operator.MULT && SequenceArithmetic.isSequenceMethod(type, method) && !Index.isIndex(b)) {
            throw Errors.typeError("can't multiply sequence by non-int of type '%s'", PythonClass.of(b));
        }
        Object result = Calls.special(a, OperatorMethods.inPlace(operator), b);
        return result == null || result == PNotImplemented.NOT_IMPLEMENTED ? binary(operator, a, b) : result;
    }

    private static boolean numberMethodAnswers(Operator operator, Object b) {
        if (operator != Operator.ADD && operator != Operator.MULT) {
            return false;
        }
        PythonClass type = PythonClass.of(b);
        SpecialMethod reflected = OperatorMethods.reflected(operator);
        return !type.isBuiltin() && type.special(reflected) != null
                && !SequenceArithmetic.isSequenceMethod(type, type.special(reflected));
    }

    private static Object binary(Operator operator, Object a, Object b) {
        return BinaryDispatch.apply(operator, a, b, operator.symbol() + "=");
    }
}
