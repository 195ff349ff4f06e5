// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The identifiers of one source: each distinct spelling becomes one String and gets its token kind decided once. Open
 * addressing over the source bytes, because identifiers are half of all tokens.
 */
final class NameTable {
    private final byte[] source;
    private int[] slots = new int[512];
    private int[] hashes = new int[256];
    private int[] starts = new int[256];
    private int[] lengths = new int[256];
    private byte[] kinds = new byte[256];
    private String[] names = new String[256];
    private int size = 1;

    NameTable(byte[] source) {
        this.source = source;
    }

    /** The id of the ASCII identifier at {@code start}; {@code hash} is any function of its bytes. */
    int find(int start, int length, int hash) {
        int spread = hash ^ (hash >>> 15);
        int mask = slots.length - 1;
        int slot = spread & mask;
        while (true) {
            int id = slots[slot];
            if (id == 0) {
                return insert(start, length, hash, slot);
            }
            if (hashes[id] == hash && lengths[id] == length && sameBytes(starts[id], start, length)) {
                return id;
            }
            slot = (slot + 1) & mask;
        }
    }

    private boolean sameBytes(int a, int b, int length) {
        byte[] bytes = source;
        for (int i = 0; i < length; i++) {
            if (bytes[a + i] != bytes[b + i]) {
                return false;
            }
        }
        return true;
    }

    private int insert(int start, int length, int hash, int slot) {
        int id = add(new String(source, start, length, StandardCharsets.ISO_8859_1));
        hashes[id] = hash;
        starts[id] = start;
        lengths[id] = length;
        slots[slot] = id;
        if (size * 2 > slots.length) {
            rehash();
        }
        return id;
    }

    /** Adds a spelling without looking for an equal one (identifiers beyond ASCII, which are rare). */
    int add(String name) {
        if (size == names.length) {
            int capacity = size * 2;
            hashes = Arrays.copyOf(hashes, capacity);
            starts = Arrays.copyOf(starts, capacity);
            lengths = Arrays.copyOf(lengths, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            names = Arrays.copyOf(names, capacity);
        }
        names[size] = name;
        kinds[size] = (byte) Keywords.kindOf(name);
        return size++;
    }

    private void rehash() {
        int[] larger = new int[slots.length * 4];
        int mask = larger.length - 1;
        for (int id = 1; id < size; id++) {
            if (lengths[id] == 0) {
                continue;
            }
            int hash = hashes[id];
            int slot = (hash ^ (hash >>> 15)) & mask;
            while (larger[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            larger[slot] = id;
        }
        slots = larger;
    }

    int kind(int id) {
        return kinds[id];
    }

    String[] names() {
        return names;
    }
}
