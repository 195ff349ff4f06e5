// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.object.iterator.PIterator;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;

/** The classes of {@code itertools}. */
final class ItertoolsTypes {
    private static final ItertoolsTypeTables TABLES = new ItertoolsTypeTables();

    static final PythonClass ACCUMULATE = define("itertools.accumulate", AccumulateIterator.class);
    static final PythonClass BATCHED = define("itertools.batched", BatchedIterator.class);
    static final PythonClass CHAIN = define("itertools.chain", ChainIterator.class);
    static final PythonClass COMBINATIONS = define("itertools.combinations", CombinationsIterator.class);
    static final PythonClass COMBINATIONS_WITH_REPLACEMENT = define("itertools.combinations_with_replacement",
            CombinationsWithReplacementIterator.class);
    static final PythonClass COMPRESS = define("itertools.compress", CompressIterator.class);
    static final PythonClass COUNT = define("itertools.count", CountIterator.class);
    static final PythonClass CYCLE = define("itertools.cycle", CycleIterator.class);
    static final PythonClass DROPWHILE = define("itertools.dropwhile", DropWhileIterator.class);
    static final PythonClass FILTERFALSE = define("itertools.filterfalse", FilterFalseIterator.class);
    static final PythonClass GROUPBY = define("itertools.groupby", GroupByIterator.class);
    static final PythonClass GROUPER = define("itertools._grouper", GrouperIterator.class);
    static final PythonClass ISLICE = define("itertools.islice", SliceIterator.class);
    static final PythonClass PAIRWISE = define("itertools.pairwise", PairwiseIterator.class);
    static final PythonClass PERMUTATIONS = define("itertools.permutations", PermutationsIterator.class);
    static final PythonClass PRODUCT = define("itertools.product", ProductIterator.class);
    static final PythonClass REPEAT = define("itertools.repeat", RepeatIterator.class);
    static final PythonClass STARMAP = define("itertools.starmap", StarMapIterator.class);
    static final PythonClass TAKEWHILE = define("itertools.takewhile", TakeWhileIterator.class);
    static final PythonClass TEE = define("itertools._tee", TeeIterator.class);
    static final PythonClass ZIP_LONGEST = define("itertools.zip_longest", ZipLongestIterator.class);

    private ItertoolsTypes() {}

    private static PythonClass define(String name, Class<? extends PIterator> javaClass) {
        int flags = name.charAt("itertools.".length()) != '_' ? ClassFlags.BASE_TYPE
                : javaClass == TeeIterator.class ? ClassFlags.WEAK_REFERENCES : 0;
        return BuiltinTypes.define(name, BuiltinTypes.OBJECT, javaClass, flags, TABLES);
    }

    static PythonClass[] all() {
        return new PythonClass[] {ACCUMULATE, BATCHED, CHAIN, COMBINATIONS, COMBINATIONS_WITH_REPLACEMENT, COMPRESS,
            COUNT, CYCLE, DROPWHILE, FILTERFALSE, GROUPBY, GROUPER, ISLICE, PAIRWISE, PERMUTATIONS, PRODUCT, REPEAT,
            STARMAP, TAKEWHILE, TEE, ZIP_LONGEST};
    }
}
