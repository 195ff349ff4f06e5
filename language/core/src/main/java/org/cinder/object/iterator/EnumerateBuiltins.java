// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.number.AnyInt;
import org.cinder.object.type.PGenericAlias;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.number.Index;

/** Construction of enumerate objects. */
@Builtins(type = "enumerate")
public final class EnumerateBuiltins {
    private EnumerateBuiltins() {}

    @Builtin(value = "__new__($cls, iterable, start=0)",
            doc = "Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\n"
                    + "The enumerate object yields pairs containing a count (from start, which\n"
                    + "defaults to zero) and a value yielded by the iterable argument.")
    static Object make(PythonClass cls, Object iterable, Object start) {
        Object first = Index.toIndex(start);
        Object source = Iteration.iterator(iterable);
        if (first instanceof Long number && number < Long.MAX_VALUE / 2) {
            return new EnumerateIterator(cls.instanceShape(), source, number);
        }
        return new BigEnumerateIterator(cls.instanceShape(), source, AnyInt.toBig(first));
    }

    @Builtin(value = "__class_getitem__($cls, item, /)", hideSignature = true, doc = "See PEP 585")
    static PGenericAlias classGetItem(PythonClass cls, Object item) {
        return Items.alias(cls, item);
    }
}
