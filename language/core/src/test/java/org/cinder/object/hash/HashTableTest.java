// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.hash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cinder.object.str.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the table with {@link LinkedHashMap} over random operations, and checks what a map does not have. */
class HashTableTest {
    private static final int STEPS = 3000;

    @ParameterizedTest
    @ValueSource(ints = {3, 8, 12, 40, 300, 5000})
    void behavesLikeALinkedMap(int range) {
        for (int seed = 0; seed < 30; seed++) {
            compare(new Random(seed * 31L + range), range);
        }
    }

    private static void compare(Random random, int range) {
        HashTable table = new HashTable(true);
        Map<Object, Object> model = new LinkedHashMap<>();
        for (int step = 0; step < STEPS; step++) {
            Object key = key(random, range);
            switch (random.nextInt(10)) {
                case 0, 1, 2, 3 -> assertEquals(model.put(key, step), table.put(key, step));
                case 4, 5 -> assertEquals(model.remove(key), table.remove(key));
                case 6 -> removeEnd(table, model, random.nextBoolean());
                case 7 -> {
                    Object expected = model.putIfAbsent(key, step);
                    assertEquals(expected == null ? step : expected, table.putIfAbsent(key, step));
                }
                default -> assertEquals(model.get(key), table.get(key));
            }
            if (random.nextInt(500) == 0) {
                table = table.copy();
            } else if (random.nextInt(1000) == 0) {
                table.clear();
                model.clear();
            }
            assertEquals(model.size(), table.size());
            if (step % 100 == 0) {
                assertSameOrder(table, model);
            }
        }
    }

    private static Object key(Random random, int range) {
        long number = random.nextInt(range);
        return switch (random.nextInt(4)) {
            case 0 -> number << 10;
            case 1 -> -number;
            case 2 -> Text.of("k" + number);
            default -> number;
        };
    }

    private static void removeEnd(HashTable table, Map<Object, Object> model, boolean first) {
        if (!model.isEmpty()) {
            List<Object> keys = new ArrayList<>(model.keySet());
            int entry = first ? table.nextEntry(0) : table.previousEntry(table.lastPosition());
            assertEquals(first ? keys.getFirst() : keys.getLast(), table.keyAt(entry));
            assertEquals(model.remove(table.keyAt(entry)), table.removeAt(entry));
        }
    }

    private static void assertSameOrder(HashTable table, Map<Object, Object> model) {
        List<Object> keys = new ArrayList<>();
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            keys.add(table.keyAt(entry));
            assertEquals(model.get(table.keyAt(entry)), table.valueAt(entry));
        }
        assertEquals(new ArrayList<>(model.keySet()), keys);
        List<Object> backwards = new ArrayList<>();
        for (int entry = table.previousEntry(table.lastPosition()); entry >= 0;
                entry = table.previousEntry(entry - 1)) {
            backwards.add(table.keyAt(entry));
        }
        Collections.reverse(keys);
        assertEquals(keys, backwards);
    }

    @Test
    void primitiveIntKeysAreTheSameKeys() {
        HashTable table = new HashTable(true);
        for (long i = -50; i < 50; i++) {
            table.putLong(i, i);
        }
        for (long i = -50; i < 50; i++) {
            assertEquals(i, table.get(i));
            assertEquals(i, table.getLong(i));
            assertTrue(table.containsLong(i));
        }
        assertNull(table.getLong(50));
        assertFalse(table.contains(1000L));
    }

    @Test
    void aCellFollowsItsName() {
        HashTable table = new HashTable(true);
        GlobalCell cell = table.cell(Text.of("x"));
        assertNull(cell.get());
        table.put(Text.of("x"), 1L);
        assertEquals(1L, cell.get());
        assertEquals(1L, table.get(Text.of("x")));
        cell.set(2L);
        assertEquals(2L, table.get(Text.of("x")));
        assertEquals(2L, table.remove(Text.of("x")));
        assertNull(cell.get());
        table.put(Text.of("x"), 3L);
        assertEquals(3L, cell.get());
        HashTable copy = table.copy();
        cell.set(4L);
        assertEquals(3L, copy.get(Text.of("x")));
        table.clear();
        assertNull(cell.get());
    }

    @Test
    void aQueueDoesNotGrow() {
        HashTable table = new HashTable(false);
        int highest = 0;
        for (long i = 0; i < 100_000; i++) {
            table.add(i);
            if (table.size() > 10) {
                table.removeAt(table.nextEntry(0));
            }
            highest = Math.max(highest, table.lastPosition());
        }
        assertTrue(highest < 100, "positions up to " + highest);
    }
}
