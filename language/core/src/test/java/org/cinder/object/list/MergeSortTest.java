// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.list;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sort is stable, needs few comparisons and survives nonsense orders. */
class MergeSortTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 23, 24, 25, 47, 48, 49, 100, 1000, 5000})
    void sortsStably(int count) {
        Random random = new Random(count);
        for (int bound : new int[] {1, 2, 10, 1_000_000}) {
            int[] keys = IntStream.generate(() -> random.nextInt(bound)).limit(count).toArray();
            Integer[] expected = IntStream.range(0, count).boxed().toArray(Integer[]::new);
            Arrays.sort(expected, Comparator.comparingInt(i -> keys[i]));
            int[] actual = MergeSort.permutation(count, (left, right) -> keys[left] < keys[right]);
            assertArrayEquals(Arrays.stream(expected).mapToInt(i -> i).toArray(), actual);
        }
    }

    @Test
    void sortedInputNeedsOneComparisonPerElement() {
        int[] comparisons = {0};
        MergeSort.permutation(1000, (left, right) -> {
            comparisons[0]++;
            return left < right;
        });
        assertEquals(999, comparisons[0]);
        comparisons[0] = 0;
        MergeSort.permutation(1000, (left, right) -> {
            comparisons[0]++;
            return left > right;
        });
        assertEquals(999, comparisons[0]);
    }

    @Test
    void nonsenseOrderGivesSomePermutation() {
        Random random = new Random(1);
        int[] result = MergeSort.permutation(2000, (left, right) -> random.nextBoolean());
        Arrays.sort(result);
        assertTrue(Arrays.equals(result, IntStream.range(0, 2000).toArray()));
    }
}
