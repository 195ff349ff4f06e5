// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.hash;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.EqualNode;
import com.oracle.truffle.api.strings.TruffleString.HashCodeNode;
import org.cinder.object.str.Text;

/**
 * The search of {@link SetTable} as part of compiled code, for str and int keys. The code for a kind of key is there
 * only after one was seen.
 */
public final class SetSearchNode extends Node {
    @Child private HashCodeNode hashCode;
    @Child private EqualNode equal;
    @CompilationFinal private boolean numbers;

    public static SetSearchNode create() {
        return new SetSearchNode();
    }

    /** Whether keys like this are served here. */
    public static boolean isServed(Object key) {
        return KeySearchNode.isServed(key);
    }

    /** Whether the key, which is of a served kind, is in the set. */
    public boolean contains(SetTable table, Object key) {
        return contains(table, key, hash(key));
    }

    /** Adds a key of a served kind. */
    public void add(SetTable table, Object key) {
        long hash = hash(key);
        if (!contains(table, key, hash)) {
            table.add(key, hash);
        }
    }

    private long hash(Object key) {
        if (key instanceof TruffleString text) {
            if (hashCode == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                hashCode = insert(HashCodeNode.create());
                equal = insert(EqualNode.create());
            }
            int hash = text.isEmpty() ? 0 : hashCode.execute(text, Text.ENCODING);
            return hash == -1 ? -2 : hash;
        }
        if (!numbers) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            numbers = true;
        }
        return KeyHash.ofLong((Long) key);
    }

    private boolean contains(SetTable table, Object key, long hash) {
        int before = table.modifications;
        Object[] keys = table.keys;
        long[] hashes = table.hashes;
        int mask = keys.length - 1;
        long perturb = hash;
        int start = (int) hash & mask;
        while (true) {
            int last = start + SetTable.NEIGHBORS <= mask ? start + SetTable.NEIGHBORS : start;
            for (int slot = start; slot <= last; slot++) {
                Object candidate = keys[slot];
                if (candidate == null) {
                    // another thread may have run at a safepoint in a loop
                    return before != table.modifications && table.contains(key);
                }
                if (hashes[slot] == hash && candidate != SetTable.REMOVED) {
                    if (isSame(candidate, key)) {
                        return before == table.modifications || table.contains(key);
                    }
                    if (!KeySearch.isPlain(candidate)) {
                        return table.contains(key);
                    }
                }
            }
            perturb >>>= SetTable.PERTURB_SHIFT;
            start = (int) (start * 5L + 1 + perturb) & mask;
        }
    }

    private boolean isSame(Object candidate, Object key) {
        if (candidate == key) {
            return true;
        }
        if (key instanceof TruffleString text) {
            return candidate instanceof TruffleString other && equal.execute(other, text, Text.ENCODING);
        }
        return candidate instanceof Long other && other.longValue() == (Long) key;
    }
}
