// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.operator;

import com.oracle.truffle.api.strings.TruffleString;
import java.security.MessageDigest;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.Operator;
import org.cinder.library.builtins.ByteArrays;
import org.cinder.object.bytes.codec.Codecs;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextView;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Contains;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.collection.LengthHint;
import org.cinder.operation.number.BinaryOperation;
import org.cinder.operation.object.Comparison;

/** The operations on sequences and mappings as functions. */
@Builtins(module = "_operator")
public final class SequenceFunctions {
    private SequenceFunctions() {}

    static void checkSequence(Object a) {
        if (!Iteration.isSequence(a)) {
            throw Errors.typeError("'%s' object can't be concatenated", PythonClass.of(a));
        }
    }

    @Builtin(value = "concat(a, b, /)", doc = "Same as a + b, for a and b sequences.")
    static Object concat(Object a, Object b) {
        checkSequence(a);
        return BinaryOperation.apply(Operator.ADD, a, b);
    }

    @Builtin(value = "contains(a, b, /)", doc = "Same as b in a (note reversed operands).")
    static boolean contains(Object a, Object b) {
        return Contains.test(a, b);
    }

    @Builtin(value = "countOf(a, b, /)", doc = "Return the number of items in a which are, or which equal, b.")
    static long countOf(Object a, Object b) {
        Object iterator = Iteration.iterator(a);
        long count = 0;
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (Comparison.equal(item, b)) {
                count++;
            }
        }
        return count;
    }

    @Builtin(value = "indexOf(a, b, /)", doc = "Return the first index of b in a.")
    static long indexOf(Object a, Object b) {
        Object iterator = Iteration.iterator(a);
        long index = 0;
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (Comparison.equal(item, b)) {
                return index;
            }
            index++;
        }
        throw Errors.valueError("sequence.index(x): x not in sequence");
    }

    @Builtin(value = "getitem(a, b, /)", doc = "Same as a[b].")
    static Object getitem(Object a, Object b) {
        return Items.get(a, b);
    }

    @Builtin(value = "setitem(a, b, c, /)", doc = "Same as a[b] = c.")
    static void setitem(Object a, Object b, Object c) {
        Items.set(a, b, c);
    }

    @Builtin(value = "delitem(a, b, /)", doc = "Same as del a[b].")
    static void delitem(Object a, Object b) {
        Items.delete(a, b);
    }

    @Builtin(value = "length_hint(obj, default=0, /)",
            doc = "Return an estimate of the number of items in obj.\n\nThe default is the answer when there is no "
                    + "estimate.")
    static long lengthHint(Object object, long otherwise) {
        return LengthHint.of(object, otherwise);
    }

    @Builtin(value = "_compare_digest(a, b, /)",
            doc = "Return 'a == b', in a time that does not depend on where they differ.\n\n"
                    + "Both are bytes-like, or both are str of ASCII characters only.")
    static boolean compareDigest(Object a, Object b) {
        TruffleString left = Text.asString(a);
        TruffleString right = Text.asString(b);
        if (left != null && right != null) {
            if (!isAscii(left) || !isAscii(right)) {
                throw Errors.typeError("comparing strings with non-ASCII characters is not supported");
            }
            return MessageDigest.isEqual(Codecs.encode(left, "ascii", "strict"),
                    Codecs.encode(right, "ascii", "strict"));
        }
        byte[] first = ByteArrays.orNull(a);
        byte[] second = ByteArrays.orNull(b);
        if (first == null || second == null) {
            throw Errors.typeError("unsupported operand types(s) or combination of types: '%s' and '%s'",
                    PythonClass.of(a),
                    PythonClass.of(b));
        }
        return MessageDigest.isEqual(first, second);
    }

    private static boolean isAscii(TruffleString text) {
        return TextView.of(text).isAscii();
    }
}
