// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.dict;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.GetAttribute;

/**
 * Fills a dict from another mapping or from pairs: {@code dict(x)}, {@code d.update(x)}, {@code d |= x}, {@code {**x}}.
 */
public final class DictMerge {
    private static final TruffleString T_KEYS = Text.of("keys");

    private DictMerge() {}

    /** {@code target.update(source)}: a mapping, or an iterable of pairs. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void update(PDict target, Object source) {
        if (source instanceof PDict dict && hasPlainKeys(dict)) {
            mergeDict(target, dict);
            return;
        }
        Object keys = GetAttribute.orNull(source, T_KEYS);
        if (keys != null) {
            mergeMapping(target, source, keys);
        } else {
            mergePairs(target, source);
        }
    }

    /** {@code {**source}}, where pairs will not do. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void displayUnpack(PDict target, Object source) {
        if (source instanceof PDict dict && hasPlainKeys(dict)) {
            mergeDict(target, dict);
            return;
        }
        Object keys = GetAttribute.orNull(source, T_KEYS);
        if (keys == null) {
            throw Errors.typeError("'%s' object is not a mapping", PythonClass.of(source));
        }
        mergeMapping(target, source, keys);
    }

    /** Whether the keys and values of a dict are those in its table: {@code __iter__} is not overridden. */
    public static boolean hasPlainKeys(PDict dict) {
        return dict.pythonClass() == BuiltinTypes.DICT
                || dict.pythonClass().special(SpecialMethod.ITER) instanceof PBuiltinFunction;
    }

    /** Puts all entries of one dict into another. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void mergeDict(PDict target, PDict source) {
        if (target == source || source.size() == 0) {
            return;
        }
        if (target.table().isUntouched()) {
            target.setTable(source.table().copy());
            return;
        }
        HashTable from = source.table();
        int size = from.size();
        if (target.size() == 0) {
            target.table().reserve(size);
        }
        for (int entry = from.nextEntry(0); entry >= 0; entry = from.nextEntry(entry + 1)) {
            target.table().put(from.keyAt(entry), from.hashAt(entry), from.valueAt(entry));
            if (from.size() != size) {
                throw Errors.runtimeError("dict mutated during update");
            }
        }
    }

    private static void mergeMapping(PDict target, Object source, Object keysMethod) {
        Object keys = Calls.call(keysMethod);
        Object iterator = Iteration.iterator(keys);
        for (Object key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
            target.put(key, Items.get(source, key));
        }
    }

    private static void mergePairs(PDict target, Object source) {
        Object iterator = Iteration.iterator(source);
        long number = 0;
        for (Object pair = Iteration.next(iterator); pair != null; pair = Iteration.next(iterator)) {
            Object[] parts = Iteration.toArray(pair,
                    "cannot convert dictionary update sequence element #" + number + " to a sequence");
            if (parts.length != 2) {
                throw Errors.valueError("dictionary update sequence element #%s has length %s; 2 is required", number,
                        parts.length);
            }
            target.put(parts[0], parts[1]);
            number++;
        }
    }
}
