// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.hash;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.EqualNode;
import com.oracle.truffle.api.strings.TruffleString.HashCodeNode;
import org.cinder.object.str.Text;

/**
 * The search of {@link KeySearch} as part of compiled code, for str and int keys; other keys are searched by a call.
 * The code for a kind of key is there only after one was seen.
 */
public final class KeySearchNode extends Node {
    @Child private HashCodeNode hashCode;
    @Child private EqualNode equal;
    @CompilerDirectives.CompilationFinal private boolean numbers;

    public static KeySearchNode create() {
        return new KeySearchNode();
    }

    /** Whether keys like this are searched here, without calling {@code __hash__} or (mostly) {@code __eq__}. */
    public static boolean isServed(Object key) {
        return key instanceof TruffleString || key instanceof Long;
    }

    /** The entry of {@code key}, or -1. */
    public int execute(HashTable table, Object key) {
        if (key instanceof TruffleString text) {
            return isRemembered(table, text) ? table.lastEntry : text(table, text, hash(text));
        }
        if (key instanceof Long number) {
            return number(table, number);
        }
        return table.find(key);
    }

    /** Inserts or replaces. */
    public void put(HashTable table, Object key, Object value) {
        if (key instanceof TruffleString text) {
            boolean remembered = isRemembered(table, text);
            long hash = remembered && table.lastEntry >= 0 ? 0 : hash(text);
            int entry = remembered ? table.lastEntry : text(table, text, hash);
            if (entry >= 0) {
                table.setValueAt(entry, value);
            } else {
                table.insertNew(key, hash, value);
            }
        } else if (key instanceof Long number) {
            int entry = number(table, number);
            if (entry >= 0) {
                table.setValueAt(entry, value);
            } else {
                table.insertNew(key, KeyHash.ofLong(number), value);
            }
        } else {
            table.put(key, value);
        }
    }

    private int number(HashTable table, long key) {
        if (!numbers) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            numbers = true;
        }
        int before = table.modifications;
        int entry = KeySearch.number(table, key, KeyHash.ofLong(key));
        return before == table.modifications ? entry : table.find(key);
    }

    /** The Python hash of a str. */
    private long hash(TruffleString text) {
        if (hashCode == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            hashCode = insert(HashCodeNode.create());
            equal = insert(EqualNode.create());
        }
        int hash = text.isEmpty() ? 0 : hashCode.execute(text, Text.ENCODING);
        return hash == -1 ? -2 : hash;
    }

    private int text(HashTable table, TruffleString key, long hash) {
        int[] index = table.index;
        int before = table.modifications;
        int entry = index == null ? scan(table, key, hash) : probe(table, index, key, hash);
        // another thread may have run at a safepoint in a loop
        if (before != table.modifications) {
            return table.find(key, hash);
        }
        table.lastKey = key;
        table.lastEntry = entry;
        table.lastModifications = before;
        return entry;
    }

    private static boolean isRemembered(HashTable table, TruffleString key) {
        return table.lastKey == key && table.lastModifications == table.modifications;
    }

    private int scan(HashTable table, TruffleString key, long hash) {
        long[] hashes = table.hashes;
        Object[] slots = table.slots;
        int used = table.used;
        for (int entry = table.first; entry < used; entry++) {
            if (hashes[entry] == hash) {
                Object candidate = slots[entry << table.shift];
                if (isSame(candidate, key)) {
                    return entry;
                }
                if (candidate != null && !KeySearch.isPlain(candidate)) {
                    return KeySearch.object(table, key, hash);
                }
            }
        }
        return -1;
    }

    private int probe(HashTable table, int[] index, TruffleString key, long hash) {
        long[] hashes = table.hashes;
        Object[] slots = table.slots;
        int mask = index.length - 1;
        int perturb = KeyHash.fold(hash);
        int tag = EntryIndex.tag(perturb);
        int probe = EntryIndex.start(perturb) & mask;
        while (true) {
            int slot = index[probe];
            if (slot == EntryIndex.FREE) {
                return -1;
            }
            if (((slot ^ tag) & ~mask) == 0 && slot != EntryIndex.DELETED) {
                int entry = slot & mask;
                Object candidate = slots[entry << table.shift];
                if (isSame(candidate, key)) {
                    return entry;
                }
                if (!KeySearch.isPlain(candidate) && hashes[entry] == hash) {
                    return KeySearch.object(table, key, hash);
                }
            }
            perturb = EntryIndex.nextPerturb(perturb);
            probe = EntryIndex.next(probe, perturb) & mask;
        }
    }

    private boolean isSame(Object candidate, TruffleString key) {
        return candidate == key
                || candidate instanceof TruffleString text && equal.execute(text, key, Text.ENCODING);
    }
}
