// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.collections;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.Operator;
import org.cinder.object.dict.PDict;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.number.BinaryOperation;
import org.cinder.operation.object.GetAttribute;

/** {@code _count_elements}: what {@code Counter} counts with. */
@Builtins(module = "_collections")
public final class CountFunction {
    private static final TruffleString T_GET = Text.of("get");

    private CountFunction() {}

    @Builtin(value = "_count_elements(mapping, iterable, /)",
            doc = "Count elements in the iterable, updating the mapping")
    static void countElements(Object mapping, Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        if (mapping instanceof PDict dict && isPlain(dict)) {
            HashTable table = dict.table();
            for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
                Object count = table.putIfAbsent(item, 0L);
                Object more = count instanceof Long number && number < Long.MAX_VALUE ? (Object) (number + 1)
                        : BinaryOperation.apply(Operator.ADD, count, 1L);
                table.put(item, more);
            }
            return;
        }
        Object get = GetAttribute.of(mapping, T_GET);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            Items.set(mapping, item, BinaryOperation.apply(Operator.ADD, Calls.call(get, item, 0L), 1L));
        }
    }

    /** Whether the class has the methods of dict that counting needs. */
    private static boolean isPlain(PDict dict) {
        PythonClass type = dict.pythonClass();
        return type.lookup(T_GET) == BuiltinTypes.DICT.lookup(T_GET)
                && type.special(SpecialMethod.SETITEM) == BuiltinTypes.DICT.special(SpecialMethod.SETITEM);
    }
}
