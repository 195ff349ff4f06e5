// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.ast.Operator;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.list.PList;
import org.cinder.object.number.AnyInt;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.object.str.StrConcatenation;
import org.cinder.object.str.format.StrModulo;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;

/** {@code +}, {@code *} and str's {@code %} on exact builtin sequences, which need no special methods. */
final class SequenceArithmetic {
    private SequenceArithmetic() {}

    /** The result for exact sequences; null when the operands are something else. */
    static Object exact(Operator operator, Object a, Object b) {
        return switch (operator) {
            case ADD -> add(a, b);
            case MULT -> AnyInt.is(b) ? repeat(a, b) : AnyInt.is(a) ? repeat(b, a) : null;
            case MOD -> a instanceof TruffleString format && !Text.isSubclassInstance(b) ? StrModulo.of(format, b)
                    : null;
            default -> null;
        };
    }

    private static Object add(Object a, Object b) {
        if (a instanceof TruffleString left && b instanceof TruffleString right) {
            return StrConcatenation.concat(left, right);
        }
        if (a instanceof PList left && b instanceof PList right && isExact(left) && isExact(right)) {
            return new PList(concat(left.storage(), right.storage()));
        }
        if (a instanceof PTuple left && b instanceof PTuple right && isExact(left) && isExact(right)) {
            return concat(left, right);
        }
        if (a instanceof PBytes left && b instanceof PBytes right && isExact(left) && isExact(right)) {
            byte[] result = java.util.Arrays.copyOf(left.bytes(), checkSize((long) left.bytes().length
                    + right.bytes().length));
            System.arraycopy(right.bytes(), 0, result, left.bytes().length, right.bytes().length);
            return new PBytes(result);
        }
        return null;
    }

    private static SequenceStorage concat(SequenceStorage left, SequenceStorage right) {
        checkSize((long) left.length() + right.length());
        return left.concat(right);
    }

    private static PTuple concat(PTuple left, PTuple right) {
        if (left.length() == 0) {
            return right;
        }
        if (right.length() == 0) {
            return left;
        }
        Object[] result = java.util.Arrays.copyOf(left.elements(), checkSize((long) left.length() + right.length()));
        System.arraycopy(right.elements(), 0, result, left.length(), right.length());
        return new PTuple(result);
    }

    private static Object repeat(Object sequence, Object count) {
        if (sequence instanceof TruffleString text) {
            return StrConcatenation.repeat(text, Index.toSize(count));
        }
        if (sequence instanceof PList list && isExact(list)) {
            int times = times(list.length(), count);
            return times == 0 ? new PList() : new PList(list.storage().repeat(times));
        }
        return null;
    }

    /** How often a sequence of that length is repeated; MemoryError when the result is too long. */
    private static int times(int length, Object count) {
        long times = Math.max(0, Index.toSize(count));
        if (length == 0 || times == 0) {
            return 0;
        }
        if (times > Integer.MAX_VALUE / length) {
            throw Errors.memoryError();
        }
        return (int) times;
    }

    private static int checkSize(long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw Errors.memoryError();
        }
        return (int) length;
    }

    private static boolean isExact(PList list) {
        return list.pythonClass() == BuiltinTypes.LIST;
    }

    private static boolean isExact(PTuple tuple) {
        return tuple.pythonClass() == BuiltinTypes.TUPLE;
    }

    private static boolean isExact(PBytes bytes) {
        return bytes.pythonClass() == BuiltinTypes.BYTES;
    }

    /** Whether a method of a class is the concatenation or repetition of a builtin sequence (sq_concat, sq_repeat). */
    static boolean isSequenceMethod(PythonClass type, Object method) {
        return method instanceof PBuiltinFunction function && function.owner() != null
                && function.owner().special(SpecialMethod.GETITEM) != null && type.isSubclassOf(function.owner());
    }
}
