// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.hash;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.Text;
import org.cinder.operation.object.Comparison;

/**
 * Finds the entry of a key in a {@link HashTable}, with one loop each for str keys, for int keys and for the rest. Only
 * the last calls {@code __eq__}; the others change to it when they meet a key of another kind with the same hash.
 */
final class KeySearch {
    private KeySearch() {}

    static int string(HashTable owner, TruffleString key, long hash) {
        int[] table = owner.index;
        Object[] slots = owner.slots;
        int shift = owner.shift;
        long[] hashes = owner.hashes;
        if (table == null) {
            int used = owner.used;
            for (int entry = owner.first; entry < used; entry++) {
                if (hashes[entry] == hash) {
                    Object candidate = slots[entry << shift];
                    if (candidate == key || candidate instanceof TruffleString text && Text.equal(text, key)) {
                        return entry;
                    }
                    if (candidate != null && !isPlain(candidate)) {
                        return object(owner, key, hash);
                    }
                }
            }
            return -1;
        }
        int mask = table.length - 1;
        int perturb = KeyHash.fold(hash);
        int tag = EntryIndex.tag(perturb);
        int probe = EntryIndex.start(perturb) & mask;
        while (true) {
            int slot = table[probe];
            if (slot == EntryIndex.FREE) {
                return -1;
            }
            if (((slot ^ tag) & ~mask) == 0 && slot != EntryIndex.DELETED) {
                int entry = slot & mask;
                Object candidate = slots[entry << shift];
                if (candidate == key || candidate instanceof TruffleString text && Text.equal(text, key)) {
                    return entry;
                }
                if (!isPlain(candidate) && hashes[entry] == hash) {
                    return object(owner, key, hash);
                }
            }
            perturb = EntryIndex.nextPerturb(perturb);
            probe = EntryIndex.next(probe, perturb) & mask;
        }
    }

    static int number(HashTable owner, long key, long hash) {
        int[] table = owner.index;
        Object[] slots = owner.slots;
        int shift = owner.shift;
        long[] hashes = owner.hashes;
        if (table == null) {
            int used = owner.used;
            for (int entry = owner.first; entry < used; entry++) {
                if (hashes[entry] == hash) {
                    Object candidate = slots[entry << shift];
                    if (candidate instanceof Long number) {
                        if (number == key) {
                            return entry;
                        }
                    } else if (candidate != null && !isPlain(candidate)) {
                        return object(owner, key, hash);
                    }
                }
            }
            return -1;
        }
        int mask = table.length - 1;
        int perturb = KeyHash.fold(hash);
        int tag = EntryIndex.tag(perturb);
        int probe = EntryIndex.start(perturb) & mask;
        while (true) {
            int slot = table[probe];
            if (slot == EntryIndex.FREE) {
                return -1;
            }
            if (((slot ^ tag) & ~mask) == 0 && slot != EntryIndex.DELETED) {
                int entry = slot & mask;
                Object candidate = slots[entry << shift];
                if (candidate instanceof Long number) {
                    if (number == key) {
                        return entry;
                    }
                } else if (!isPlain(candidate) && hashes[entry] == hash) {
                    return object(owner, key, hash);
                }
            }
            perturb = EntryIndex.nextPerturb(perturb);
            probe = EntryIndex.next(probe, perturb) & mask;
        }
    }

    /** Exact ints and str differ from each other without asking anybody. */
    static boolean isPlain(Object key) {
        return key instanceof TruffleString || key instanceof Long;
    }

    /** The general search: comparing may run guest code that changes the table; then the search starts again. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static int object(HashTable owner, Object key, long hash) {
        while (true) {
            int before = owner.modifications;
            int entry = owner.index == null ? scan(owner, key, hash) : probe(owner, key, hash);
            if (before == owner.modifications) {
                return entry;
            }
        }
    }

    private static int scan(HashTable owner, Object key, long hash) {
        int before = owner.modifications;
        for (int entry = owner.first; entry < owner.used; entry++) {
            Object candidate = owner.slots[entry << owner.shift];
            if (candidate != null && owner.hashes[entry] == hash
                    && (candidate == key || Comparison.equal(candidate, key) || before != owner.modifications)) {
                return entry;
            }
        }
        return -1;
    }

    private static int probe(HashTable owner, Object key, long hash) {
        int before = owner.modifications;
        int[] table = owner.index;
        int mask = table.length - 1;
        int perturb = KeyHash.fold(hash);
        int tag = EntryIndex.tag(perturb);
        int probe = EntryIndex.start(perturb) & mask;
        while (true) {
            int slot = table[probe];
            if (slot == EntryIndex.FREE) {
                return -1;
            }
            if (((slot ^ tag) & ~mask) == 0 && slot != EntryIndex.DELETED) {
                int entry = slot & mask;
                Object candidate = owner.slots[entry << owner.shift];
                if (candidate == key || owner.hashes[entry] == hash
                        && (Comparison.equal(candidate, key) || before != owner.modifications)) {
                    return entry;
                }
            }
            perturb = EntryIndex.nextPerturb(perturb);
            probe = EntryIndex.next(probe, perturb) & mask;
        }
    }
}
