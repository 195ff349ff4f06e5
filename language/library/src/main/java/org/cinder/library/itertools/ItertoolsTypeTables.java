// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import java.util.Arrays;
import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.object.hash.HashTable;
import org.cinder.object.iterator.IteratorBuiltinsTable;
import org.cinder.object.iterator.IteratorReduceBuiltinsTable;
import org.cinder.object.iterator.IteratorStateBuiltinsTable;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.PythonClass;

/** Fills the classes of {@code itertools} when they are first looked at. */
final class ItertoolsTypeTables implements BuiltinNamespace {
    @Override
    public void fill(PythonClass type, HashTable namespace) {
        BuiltinTable[] own = own(type.name());
        BuiltinTable[] tables = Arrays.copyOf(own, own.length + 3);
        tables[own.length] = new IteratorBuiltinsTable();
        tables[own.length + 1] = new IteratorReduceBuiltinsTable();
        tables[own.length + 2] = new IteratorStateBuiltinsTable();
        TableNamespace.fill(type, namespace, tables);
    }

    private static BuiltinTable[] own(String name) {
        return switch (name) {
            case "itertools.accumulate" -> new BuiltinTable[] {new AccumulateBuiltinsTable()};
            case "itertools.batched" -> new BuiltinTable[] {new BatchedBuiltinsTable()};
            case "itertools.chain" -> new BuiltinTable[] {new ChainBuiltinsTable()};
            case "itertools.combinations" -> new BuiltinTable[] {new CombinationsBuiltinsTable()};
            case "itertools.combinations_with_replacement" ->
                new BuiltinTable[] {new CombinationsWithReplacementBuiltinsTable()};
            case "itertools.compress" -> new BuiltinTable[] {new CompressBuiltinsTable()};
            case "itertools.count" -> new BuiltinTable[] {new CountBuiltinsTable()};
            case "itertools.cycle" -> new BuiltinTable[] {new CycleBuiltinsTable()};
            case "itertools.dropwhile" -> new BuiltinTable[] {new DropWhileBuiltinsTable()};
            case "itertools.filterfalse" -> new BuiltinTable[] {new FilterFalseBuiltinsTable()};
            case "itertools.groupby" -> new BuiltinTable[] {new GroupByBuiltinsTable()};
            case "itertools.islice" -> new BuiltinTable[] {new SliceBuiltinsTable()};
            case "itertools.pairwise" -> new BuiltinTable[] {new PairwiseBuiltinsTable()};
            case "itertools.permutations" -> new BuiltinTable[] {new PermutationsBuiltinsTable()};
            case "itertools.product" -> new BuiltinTable[] {new ProductBuiltinsTable()};
            case "itertools.repeat" -> new BuiltinTable[] {new RepeatBuiltinsTable()};
            case "itertools.starmap" -> new BuiltinTable[] {new StarMapBuiltinsTable()};
            case "itertools.takewhile" -> new BuiltinTable[] {new TakeWhileBuiltinsTable()};
            case "itertools._tee" -> new BuiltinTable[] {new TeeBuiltinsTable()};
            case "itertools.zip_longest" -> new BuiltinTable[] {new ZipLongestBuiltinsTable()};
            default -> new BuiltinTable[0];
        };
    }
}
