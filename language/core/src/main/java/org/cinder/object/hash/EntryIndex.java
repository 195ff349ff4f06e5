// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.hash;

import java.util.Arrays;

/**
 * The sparse part of a {@link HashTable}: an open-addressing array whose slots name entries. The bits of a slot that
 * the entry number does not need carry bits of the hash, so that most probes that do not match touch nothing else.
 */
final class EntryIndex {
    /** A slot that ends a probe sequence. */
    static final int FREE = -1;
    /** A slot whose entry was removed. Entry numbers never reach the low bits of either mark. */
    static final int DELETED = -2;

    private static final int GOLDEN = 0x9E3779B9;
    private static final int PERTURB_SHIFT = 5;

    private EntryIndex() {}

    static int[] allocate(int capacity) {
        int[] index = new int[capacity];
        Arrays.fill(index, FREE);
        return index;
    }

    /** How many entries an index of that capacity serves. */
    static int usable(int capacity) {
        return capacity / 3 * 2;
    }

    /** Where probing starts: neighboring ints stay neighbors, regular strides are spread. */
    static int start(int hash) {
        return hash ^ (hash >>> 7) ^ (hash >>> 16);
    }

    /** The hash bits of a slot, to be cut to the bits outside of the mask. */
    static int tag(int hash) {
        return hash * GOLDEN;
    }

    /** The next probe; {@code perturb} is the hash at first and then what {@link #nextPerturb} made of it. */
    static int next(int probe, int perturb) {
        return probe * 5 + perturb + 1;
    }

    static int nextPerturb(int perturb) {
        return perturb >>> PERTURB_SHIFT;
    }

    /** Names an entry that is not in the index; true when that used up a free slot. */
    static boolean add(int[] index, int hash, int entry) {
        int mask = index.length - 1;
        int probe = start(hash) & mask;
        int perturb = hash;
        while (index[probe] != FREE && index[probe] != DELETED) {
            perturb = nextPerturb(perturb);
            probe = next(probe, perturb) & mask;
        }
        boolean wasFree = index[probe] == FREE;
        index[probe] = tag(hash) & ~mask | entry;
        return wasFree;
    }

    /** Marks the slot of an entry that is in the index. */
    static void remove(int[] index, int hash, int entry) {
        int mask = index.length - 1;
        int probe = start(hash) & mask;
        int perturb = hash;
        while ((index[probe] & mask) != entry) {
            perturb = nextPerturb(perturb);
            probe = next(probe, perturb) & mask;
        }
        index[probe] = DELETED;
    }
}
