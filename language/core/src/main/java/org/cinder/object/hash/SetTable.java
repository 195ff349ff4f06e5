// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.hash;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.operation.object.Comparison;

/**
 * The hash table behind set and frozenset: keys in the slots of an open-addressing array. Probing and growth follow the
 * data structure that CPython documents for its sets, so that sets of ints, floats and tuples of them, whose hashes are
 * defined by the language, are iterated over in the order that programs see there.
 */
public final class SetTable {
    private static final int MIN_CAPACITY = 8;
    private static final int MAX_CAPACITY = 1 << 30;
    static final int NEIGHBORS = 9;
    static final int PERTURB_SHIFT = 5;
    private static final int LARGE = 50_000;
    /** Stands where a key was removed, so that probing goes on. */
    static final Object REMOVED = new Object();
    /** The slots of a table that never had a key; not written to. */
    private static final Object[] NO_KEYS = new Object[MIN_CAPACITY];
    private static final long[] NO_HASHES = new long[MIN_CAPACITY];

    Object[] keys = NO_KEYS;
    long[] hashes = NO_HASHES;
    /** How many slots are not free: keys and marks of removed ones. */
    private int filled;
    private int size;
    private int popFrom;
    int modifications;

    /** Number of keys. */
    public int size() {
        return size;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean contains(Object key) {
        return search(key, KeyHash.of(key)) >= 0;
    }

    /** The entry of {@code key} (see {@link #keyAt}), or a negative number. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public int find(Object key) {
        return search(key, KeyHash.of(key));
    }

    /** The entry of {@code key} with that hash, or a negative number. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public int find(Object key, long hash) {
        return search(key, hash);
    }

    /**
     * The entry of the key; when it is absent, the complement of the slot where it belongs: that of a removed key, or
     * free.
     */
    private int search(Object key, long hash) {
        restart:
        while (true) {
            Object[] slots = keys;
            long[] slotHashes = hashes;
            int mask = slots.length - 1;
            long perturb = hash;
            int start = (int) hash & mask;
            int removed = -1;
            while (true) {
                int last = start + NEIGHBORS <= mask ? start + NEIGHBORS : start;
                for (int slot = start; slot <= last; slot++) {
                    Object candidate = slots[slot];
                    if (candidate == null) {
                        return ~(removed >= 0 ? removed : slot);
                    }
                    if (candidate == REMOVED) {
                        removed = slot;
                    } else if (slotHashes[slot] == hash) {
                        if (candidate == key) {
                            return slot;
                        }
                        int before = modifications;
                        boolean equal = equalKeys(candidate, key);
                        if (before != modifications) {
                            continue restart;
                        }
                        if (equal) {
                            return slot;
                        }
                    }
                }
                perturb >>>= PERTURB_SHIFT;
                start = (int) (start * 5L + 1 + perturb) & mask;
            }
        }
    }

    private static boolean equalKeys(Object left, Object right) {
        if (left instanceof TruffleString a) {
            if (right instanceof TruffleString b) {
                return Text.equal(a, b);
            }
            if (right instanceof Long) {
                return false;
            }
        } else if (left instanceof Long a) {
            if (right instanceof Long b) {
                return a.longValue() == b.longValue();
            }
            if (right instanceof TruffleString) {
                return false;
            }
        }
        return Comparison.equal(left, right);
    }

    /** Adds a key; true when it was not there. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean add(Object key) {
        return add(key, KeyHash.of(key));
    }

    /** Adds a key with a known hash; true when it was not there. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean add(Object key, long hash) {
        int found = search(key, hash);
        if (found >= 0) {
            return false;
        }
        if (keys == NO_KEYS) {
            keys = new Object[MIN_CAPACITY];
            hashes = new long[MIN_CAPACITY];
        }
        boolean wasFree = keys[~found] == null;
        keys[~found] = key;
        hashes[~found] = hash;
        size++;
        modifications++;
        if (wasFree && ++filled * 5L >= (keys.length - 1) * 3L) {
            rebuild(size > LARGE ? size * 2L : size * 4L);
        }
        return true;
    }

    /** Moves all keys to an array with more than {@code room} slots. */
    private void rebuild(long room) {
        long capacity = MIN_CAPACITY;
        while (capacity <= room) {
            capacity <<= 1;
        }
        if (capacity > MAX_CAPACITY) {
            throw Errors.memoryError();
        }
        Object[] oldKeys = keys;
        long[] oldHashes = hashes;
        keys = new Object[(int) capacity];
        hashes = new long[(int) capacity];
        insertAll(oldKeys, oldHashes);
        filled = size;
        modifications++;
    }

    /** Inserts keys that are all different into a table without removed ones. */
    private void insertAll(Object[] newKeys, long[] newHashes) {
        int mask = keys.length - 1;
        for (int i = 0; i < newKeys.length; i++) {
            Object key = newKeys[i];
            if (key != null && key != REMOVED) {
                int slot = freeSlot(newHashes[i], mask);
                keys[slot] = key;
                hashes[slot] = newHashes[i];
            }
        }
    }

    private int freeSlot(long hash, int mask) {
        long perturb = hash;
        int start = (int) hash & mask;
        while (true) {
            int last = start + NEIGHBORS <= mask ? start + NEIGHBORS : start;
            for (int slot = start; slot <= last; slot++) {
                if (keys[slot] == null) {
                    return slot;
                }
            }
            perturb >>>= PERTURB_SHIFT;
            start = (int) (start * 5L + 1 + perturb) & mask;
        }
    }

    /** Makes room before so many keys are added at once. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void reserveForMerge(int more) {
        if ((filled + (long) more) * 5 >= (keys.length - 1) * 3L) {
            rebuild((size + (long) more) * 2);
        }
    }

    /** Adds all keys of another table. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void addAll(SetTable other) {
        if (other == this || other.size == 0) {
            return;
        }
        reserveForMerge(other.size);
        if (filled != 0) {
            for (int entry = other.nextEntry(0); entry >= 0; entry = other.nextEntry(entry + 1)) {
                add(other.keys[entry], other.hashes[entry]);
            }
            return;
        }
        if (keys.length == other.keys.length && other.filled == other.size) {
            keys = other.keys.clone();
            hashes = other.hashes.clone();
        } else {
            if (keys == NO_KEYS) {
                keys = new Object[MIN_CAPACITY];
                hashes = new long[MIN_CAPACITY];
            }
            insertAll(other.keys, other.hashes);
        }
        size = other.size;
        filled = size;
        modifications++;
    }

    /** An independent copy. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public SetTable copy() {
        SetTable result = new SetTable();
        result.addAll(this);
        return result;
    }

    /** Removes a key; false when it was not there. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean remove(Object key) {
        return removeIfFound(search(key, KeyHash.of(key)));
    }

    /** Removes a key with a known hash; false when it was not there. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean remove(Object key, long hash) {
        return removeIfFound(search(key, hash));
    }

    private boolean removeIfFound(int entry) {
        if (entry >= 0) {
            removeAt(entry);
        }
        return entry >= 0;
    }

    /** Removes the key at a valid entry and returns it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object removeAt(int entry) {
        Object key = keys[entry];
        keys[entry] = REMOVED;
        hashes[entry] = -1;
        size--;
        modifications++;
        return key;
    }

    /** Drops the marks of removed keys when they are many; to be called after removing several. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void trim() {
        if (filled - size > (keys.length - 1) / 4) {
            rebuild(size > LARGE ? size * 2L : size * 4L);
        }
    }

    /** Removes some key and returns it; null when there is none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object pop() {
        if (size == 0) {
            return null;
        }
        int entry = popFrom & (keys.length - 1);
        while (keys[entry] == null || keys[entry] == REMOVED) {
            entry = entry + 1 == keys.length ? 0 : entry + 1;
        }
        popFrom = entry + 1;
        return removeAt(entry);
    }

    /** Removes everything. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void clear() {
        keys = NO_KEYS;
        hashes = NO_HASHES;
        filled = 0;
        size = 0;
        popFrom = 0;
        modifications++;
    }

    /** The first entry at or after position {@code from}, or -1; start with 0. */
    public int nextEntry(int from) {
        Object[] slots = keys;
        for (int entry = from; entry < slots.length; entry++) {
            Object key = slots[entry];
            if (key != null && key != REMOVED) {
                return entry;
            }
        }
        return -1;
    }

    public Object keyAt(int entry) {
        return keys[entry];
    }

    public long hashAt(int entry) {
        return hashes[entry];
    }

    /** A new array of the keys. */
    public Object[] toArray() {
        Object[] result = new Object[size];
        int count = 0;
        for (Object key : keys) {
            if (key != null && key != REMOVED) {
                result[count++] = key;
            }
        }
        return Arrays.copyOf(result, count);
    }
}
