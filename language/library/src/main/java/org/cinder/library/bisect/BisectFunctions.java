// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.bisect;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Length;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.Comparison;

/** The functions of {@code _bisect}. */
@Builtins(module = "_bisect")
public final class BisectFunctions {
    private static final TruffleString T_INSERT = Text.of("insert");

    private BisectFunctions() {}

    @Builtin(value = "bisect_right(a, x, lo=0, hi=None, *, key=None)",
            doc = "Return the index where to insert item x in list a, assuming a is sorted: behind all items equal to "
                    + "it.")
    static long bisectRight(Object a, Object x, long lo, Object hi, Object key) {
        return find(a, x, lo, hi, key, true);
    }

    @Builtin(value = "bisect_left(a, x, lo=0, hi=None, *, key=None)",
            doc = "Return the index where to insert item x in list a, assuming a is sorted: before all items equal to "
                    + "it.")
    static long bisectLeft(Object a, Object x, long lo, Object hi, Object key) {
        return find(a, x, lo, hi, key, false);
    }

    @Builtin(value = "insort_right(a, x, lo=0, hi=None, *, key=None)",
            doc = "Insert item x in list a, and keep it sorted assuming a is sorted; behind the items equal to it.")
    static void insortRight(Object a, Object x, long lo, Object hi, Object key) {
        Object wanted = key == PNone.NONE ? x : Calls.call(key, x);
        insert(a, find(a, wanted, lo, hi, key, true), x);
    }

    @Builtin(value = "insort_left(a, x, lo=0, hi=None, *, key=None)",
            doc = "Insert item x in list a, and keep it sorted assuming a is sorted; before the items equal to it.")
    static void insortLeft(Object a, Object x, long lo, Object hi, Object key) {
        Object wanted = key == PNone.NONE ? x : Calls.call(key, x);
        insert(a, find(a, wanted, lo, hi, key, false), x);
    }

    private static void insert(Object a, long index, Object x) {
        if (a instanceof PList list && list.pythonClass() == BuiltinTypes.LIST) {
            list.setStorage(list.storage().insert((int) Math.min(index, list.length()), x));
        } else {
            Calls.method(a, T_INSERT, index, x);
        }
    }

    private static long find(Object a, Object x, long lo, Object hi, Object key, boolean right) {
        if (lo < 0) {
            throw Errors.valueError("lo must be non-negative");
        }
        long low = lo;
        long high = hi == PNone.NONE ? Length.of(a) : Index.toLong(hi);
        while (low < high) {
            long middle = low + high >>> 1;
            Object item = item(a, middle);
            if (key != PNone.NONE) {
                item = Calls.call(key, item);
            }
            boolean before = right ? !Comparison.less(x, item) : Comparison.less(item, x);
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Object item(Object a, long index) {
        if (a instanceof PList list && list.pythonClass() == BuiltinTypes.LIST && index < list.length()) {
            return list.get((int) index);
        }
        return Items.get(a, index);
    }
}
