// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.iterator.IteratorArguments;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Iteration;

/** Construction of {@code chain}. */
@Builtins(type = "itertools.chain", module = "itertools")
public final class ChainBuiltins {
    private ChainBuiltins() {}

    @Builtin(value = "__new__($cls, /, *iterables, **kwargs)", hideSignature = true,
            doc = "chain(*iterables) --> chain object\n\n"
                    + "Return the items of the first iterable until it is exhausted, then those of the next one, and "
                            + "so on.")
    static Object make(PythonClass cls, Object[] iterables, PDict kwargs) {
        IteratorArguments.refuseKeywords(cls, ItertoolsTypes.CHAIN, kwargs);
        return new ChainIterator(cls.instanceShape(), Iteration.iterator(PTuple.of(iterables)));
    }

    @Builtin(value = "from_iterable($cls, iterable, /)",
            doc = "Alternative constructor that takes one iterable of iterables and evaluates it lazily.")
    static Object fromIterable(PythonClass cls, Object iterable) {
        return new ChainIterator(cls.instanceShape(), Iteration.iterator(iterable));
    }

    @Builtin(value = "__class_getitem__($cls, object, /)", hideSignature = true, doc = "See PEP 585")
    static Object classGetItem(PythonClass cls, Object item) {
        return Items.alias(cls, item);
    }
}
