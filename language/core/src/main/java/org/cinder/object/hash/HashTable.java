// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.hash;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.operation.object.Hash;

/**
 * The ordered hash table behind dict and all namespaces: dense entries in insertion order and, from the ninth entry on,
 * a sparse {@link EntryIndex} into them. Keys are compared as Python compares them (identity, then equal hash and
 * {@code ==}); str and 64-bit int keys never call guest code. Values may be {@link GlobalCell}s, which no caller of
 * this class ever sees. A table without values is an ordered set of keys; guest sets have their own {@link SetTable}.
 */
public final class HashTable {
    /** Tables with no more entries have no index. */
    public static final int MAX_UNINDEXED = 8;
    private static final long[] NO_HASHES = {};
    private static final Object[] NO_SLOTS = {};
    private static final int FIRST_ENTRIES = 4;
    private static final int FIRST_INDEX = 32;
    private static final int MANY_ENTRIES = 1000;
    private static final int MAX_INDEX = 1 << 30;

    /** Null while a search through all hashes is cheaper. */
    int[] index;
    long[] hashes;
    /** Keys, each followed by its value if this table has values; a removed entry has a null key. */
    Object[] slots;
    final int shift;
    int used;
    int first;
    private int filled;
    private int size;
    int modifications;
    private boolean cells;
    private GlobalCells absent;
    /** The str searched last, what was found, and when: programs mostly ask for a key again before they store it. */
    TruffleString lastKey;
    int lastEntry;
    int lastModifications;

    /** An empty table; {@code withValues} is false for a set of keys. */
    public HashTable(boolean withValues) {
        shift = withValues ? 1 : 0;
        hashes = NO_HASHES;
        slots = NO_SLOTS;
    }

    /** An empty table with room for {@code expected} entries. */
    public HashTable(boolean withValues, int expected) {
        this(withValues);
        if (expected > 0) {
            allocate(expected);
        }
    }

    /** A table of a few distinct str keys, each followed by its value; compiled code may leave it unallocated. */
    public static HashTable ofStrings(long[] hashes, Object[] entries) {
        assert hashes.length <= MAX_UNINDEXED && entries.length == hashes.length << 1;
        HashTable table = new HashTable(true);
        table.hashes = hashes;
        table.slots = entries;
        table.used = hashes.length;
        table.size = hashes.length;
        table.modifications = hashes.length;
        return table;
    }

    /** Makes empty arrays with room for so many entries. */
    private void allocate(int entries) {
        int room = entries;
        index = null;
        if (entries > MAX_UNINDEXED) {
            int capacity = FIRST_INDEX;
            while (EntryIndex.usable(capacity) < entries) {
                if (capacity == MAX_INDEX) {
                    throw Errors.memoryError();
                }
                capacity <<= 1;
            }
            index = EntryIndex.allocate(capacity);
            room = EntryIndex.usable(capacity);
        }
        hashes = new long[room];
        slots = new Object[room << shift];
        filled = 0;
        first = 0;
    }

    /** Whether nothing was ever stored here and nobody holds a cell: the owner may use another table in its place. */
    public boolean isUntouched() {
        return modifications == 0 && size == 0 && !cells;
    }

    /** Number of keys. */
    public int size() {
        return size;
    }

    /** Changes with every insertion and removal of a key; iterators compare it to notice changes. */
    public int modifications() {
        return modifications;
    }

    /** The value of {@code key}, or null. May run {@code __hash__} and {@code __eq__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object get(Object key) {
        int entry = find(key);
        return entry < 0 ? null : valueAt(entry);
    }

    /** The value of a str key, or null; never calls guest code unless foreign keys of equal hash are present. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object getString(TruffleString key) {
        int entry = KeySearch.string(this, key, Hash.ofString(key));
        return entry < 0 ? null : valueAt(entry);
    }

    /** The value of an int key, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object getLong(long key) {
        int entry = KeySearch.number(this, key, KeyHash.ofLong(key));
        return entry < 0 ? null : valueAt(entry);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean contains(Object key) {
        return find(key) >= 0;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean containsLong(long key) {
        return KeySearch.number(this, key, KeyHash.ofLong(key)) >= 0;
    }

    /** The entry of {@code key} (see {@link #keyAt}), or -1. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public int find(Object key) {
        if (key instanceof TruffleString text) {
            return KeySearch.string(this, text, Hash.ofString(text));
        }
        if (key instanceof Long number) {
            return KeySearch.number(this, number, KeyHash.ofLong(number));
        }
        return KeySearch.object(this, key, Hash.of(key));
    }

    /** The entry of {@code key} with that hash, or -1. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public int find(Object key, long hash) {
        if (key instanceof TruffleString text) {
            return KeySearch.string(this, text, hash);
        }
        return key instanceof Long number ? KeySearch.number(this, number, hash) : KeySearch.object(this, key, hash);
    }

    /** Inserts or replaces; returns the previous value (for sets the key), or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object put(Object key, Object value) {
        return put(key, KeyHash.of(key), value);
    }

    /** Inserts or replaces with a known hash; returns the previous value (for sets the key), or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object put(Object key, long hash, Object value) {
        int entry = find(key, hash);
        if (entry >= 0) {
            return shift == 0 ? key : replace(entry, value);
        }
        insertNew(key, hash, value);
        return null;
    }

    /** Inserts or replaces under an int key. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void putLong(long key, Object value) {
        long hash = KeyHash.ofLong(key);
        int entry = KeySearch.number(this, key, hash);
        if (entry < 0) {
            insertNew(key, hash, value);
        } else if (shift != 0) {
            replace(entry, value);
        }
    }

    /** The value of a key after storing {@code value} if there was none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object putIfAbsent(Object key, Object value) {
        long hash = KeyHash.of(key);
        int entry = find(key, hash);
        if (entry >= 0) {
            return valueAt(entry);
        }
        insertNew(key, hash, value);
        return value;
    }

    /** Inserts or replaces a str key; the value is computed when it is first asked for. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void putLazy(TruffleString key, LazyValue value) {
        cell(key);
        put(key, value);
    }

    /**
     * The computation behind a str key whose value nobody has asked for yet; null for present values and absent keys.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public LazyValue pending(TruffleString key) {
        int entry = cells ? find(key) : -1;
        return entry >= 0 && slots[(entry << 1) + 1] instanceof GlobalCell cell ? cell.pending() : null;
    }

    /** Adds a key to a table without values; true when it was not there. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean add(Object key) {
        long hash = KeyHash.of(key);
        return find(key, hash) < 0 && insertNew(key, hash, null);
    }

    private Object replace(int entry, Object value) {
        int slot = (entry << 1) + 1;
        Object old = slots[slot];
        if (cells && old instanceof GlobalCell cell) {
            return replace(cell, value);
        }
        slots[slot] = value;
        return old;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object replace(GlobalCell cell, Object value) {
        Object previous = cell.pending() == null ? cell.peek() : value;
        cell.set(value);
        return previous;
    }

    /** Inserts a key that a search has just not found. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    boolean insertNew(Object key, long hash, Object value) {
        if (used == hashes.length || index != null && filled >= index.length - (index.length >> 2)) {
            makeRoom();
        }
        int entry = used;
        if (index != null && EntryIndex.add(index, KeyHash.fold(hash), entry)) {
            filled++;
        }
        hashes[entry] = hash;
        slots[entry << shift] = key;
        if (shift != 0) {
            GlobalCell cell = absent == null ? null : absent.take(key);
            if (cell != null) {
                cell.set(value);
            }
            slots[(entry << 1) + 1] = cell != null ? cell : value;
        }
        used = entry + 1;
        size++;
        modifications++;
        return true;
    }

    /** Drops removed entries and, if that does not give enough room, grows. */
    private void makeRoom() {
        int room = hashes.length;
        if (room == 0) {
            room = FIRST_ENTRIES;
        } else if (size >= room - (room >> 2)) {
            // small tables grow in big steps: building the index anew costs more than the room
            room = room < MAX_UNINDEXED ? MAX_UNINDEXED
                    : room * (room > MAX_UNINDEXED && room < MANY_ENTRIES ? 4 : 2);
        } else if (size < room >> 2) {
            room = Math.max(size * 2, FIRST_ENTRIES);
        }
        rebuild(room);
    }

    private void rebuild(int room) {
        long[] oldHashes = hashes;
        Object[] oldSlots = slots;
        int end = used;
        int from = first;
        allocate(room);
        int to = 0;
        if (end == size) {
            System.arraycopy(oldHashes, 0, hashes, 0, end);
            System.arraycopy(oldSlots, 0, slots, 0, end << shift);
            to = end;
        } else {
            for (; from < end; from++) {
                Object key = oldSlots[from << shift];
                if (key != null) {
                    hashes[to] = oldHashes[from];
                    slots[to << shift] = key;
                    if (shift != 0) {
                        slots[(to << 1) + 1] = oldSlots[(from << 1) + 1];
                    }
                    to++;
                }
            }
        }
        if (index != null) {
            for (int entry = 0; entry < to; entry++) {
                EntryIndex.add(index, KeyHash.fold(hashes[entry]), entry);
            }
        }
        used = to;
        filled = to;
        modifications++;
    }

    /** Makes room for so many keys in all. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void reserve(int keys) {
        if (keys > hashes.length) {
            rebuild(keys);
        }
    }

    /** Removes a key; returns its value (for sets the key), or null when it was not there. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object remove(Object key) {
        int entry = find(key);
        return entry < 0 ? null : removeAt(entry);
    }

    /** Removes the entry at a valid position, to which no other entry moves; returns its value (for sets the key). */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object removeAt(int entry) {
        if (index != null) {
            EntryIndex.remove(index, KeyHash.fold(hashes[entry]), entry);
        }
        Object key = slots[entry << shift];
        slots[entry << shift] = null;
        Object result = key;
        if (shift != 0) {
            result = slots[(entry << 1) + 1];
            slots[(entry << 1) + 1] = null;
            if (result instanceof GlobalCell cell) {
                result = cell.peek();
                cell.set(null);
                absentCells().put(key, cell);
            }
        }
        size--;
        modifications++;
        if (entry == first) {
            do {
                first++;
            } while (first < used && slots[first << shift] == null);
        }
        return result;
    }

    /** Removes the last entry; a stack neither grows nor gets slow that way. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object removeLast(int entry) {
        Object result = removeAt(entry);
        used = entry;
        first = Math.min(first, used);
        return result;
    }

    /** Removes everything. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void clear() {
        if (cells) {
            for (int entry = nextEntry(0); entry >= 0; entry = nextEntry(entry + 1)) {
                if (slots[(entry << 1) + 1] instanceof GlobalCell cell) {
                    cell.set(null);
                    absentCells().put(slots[entry << 1], cell);
                }
            }
        }
        index = null;
        hashes = NO_HASHES;
        slots = NO_SLOTS;
        used = 0;
        filled = 0;
        first = 0;
        size = 0;
        modifications++;
    }

    /** The first entry at or after position {@code from} in insertion order, or -1; start with 0. */
    public int nextEntry(int from) {
        for (int entry = Math.max(from, first); entry < used; entry++) {
            if (slots[entry << shift] != null) {
                return entry;
            }
        }
        return -1;
    }

    /** The last entry at or before position {@code from}, or -1; start with {@code lastPosition()}. */
    public int previousEntry(int from) {
        for (int entry = Math.min(from, used - 1); entry >= first; entry--) {
            if (slots[entry << shift] != null) {
                return entry;
            }
        }
        return -1;
    }

    /** Upper bound of entry positions, minus one. */
    public int lastPosition() {
        return used - 1;
    }

    public Object keyAt(int entry) {
        return slots[entry << shift];
    }

    /** The Python hash of the key. */
    public long hashAt(int entry) {
        return hashes[entry];
    }

    public Object valueAt(int entry) {
        Object value = slots[(entry << 1) + 1];
        return cells ? valueOf(value) : value;
    }

    /** The value of an entry unless it is still to be computed, then null. */
    public Object computedValueAt(int entry) {
        Object stored = slots[(entry << 1) + 1];
        return stored instanceof GlobalCell cell && cell.pending() != null ? null : valueOf(stored);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object valueOf(Object stored) {
        return stored instanceof GlobalCell cell ? cell.peek() : stored;
    }

    /** Replaces the value of an entry. */
    public void setValueAt(int entry, Object value) {
        replace(entry, value);
    }

    /** An independent copy without cells. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public HashTable copy() {
        HashTable result = new HashTable(shift != 0);
        if (size == 0) {
            return result;
        }
        result.index = index == null ? null : index.clone();
        result.hashes = hashes.clone();
        result.slots = slots.clone();
        result.used = used;
        result.first = first;
        result.filled = filled;
        result.size = size;
        if (cells) {
            for (int slot = 1; slot < used << 1; slot += 2) {
                if (slots[slot] instanceof GlobalCell cell) {
                    result.slots[slot] = cell.peek();
                }
            }
        }
        return result;
    }

    /** The cell that stands for a str key that is present, or null where the value is stored itself. */
    public GlobalCell existingCell(TruffleString key) {
        int entry = cells ? find(key) : -1;
        return entry >= 0 && slots[(entry << 1) + 1] instanceof GlobalCell cell ? cell : null;
    }

    /** The cell that stands for a str key from now on, made on first request, whether the key is present or not. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public GlobalCell cell(TruffleString key) {
        cells = true;
        int entry = KeySearch.string(this, key, Hash.ofString(key));
        if (entry < 0) {
            return absentCells().cell(key);
        }
        int slot = (entry << 1) + 1;
        if (slots[slot] instanceof GlobalCell cell) {
            return cell;
        }
        GlobalCell cell = new GlobalCell(slots[slot]);
        slots[slot] = cell;
        return cell;
    }

    private GlobalCells absentCells() {
        if (absent == null) {
            absent = new GlobalCells();
        }
        return absent;
    }
}
