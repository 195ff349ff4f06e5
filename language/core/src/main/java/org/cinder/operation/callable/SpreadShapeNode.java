// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.dict.PDict;
import org.cinder.object.function.Arguments;
import org.cinder.object.hash.HashTable;
import org.cinder.operation.object.Hash;

/** One number of positional arguments with one list of keywords that a {@link SpreadCallNode} met. */
final class SpreadShapeNode extends Node {
    /** How many of them a site remembers. */
    static final int LIMIT = 3;
    private static final int MAX_POSITIONAL = 8;
    private static final int MAX_KEYWORDS = 8;

    private final int count;
    @CompilationFinal(dimensions = 1) private final TruffleString[] names;
    @CompilationFinal(dimensions = 1) private final long[] hashes;
    /** Which of {@code names} is the first that comes from the dict. */
    private final int named;
    @Child private CallDispatchNode dispatch;
    @Child private SpreadShapeNode next;

    SpreadShapeNode(int count, TruffleString[] names, int named, SpreadShapeNode next) {
        this.count = count;
        this.names = names;
        this.named = named;
        this.hashes = new long[names.length];
        for (int i = 0; i < names.length; i++) {
            hashes[i] = Hash.ofString(names[i]);
        }
        this.dispatch = new CallDispatchNode(names);
        this.next = next;
    }

    /** Whether the arguments are few enough to be copied one by one. */
    static boolean isCacheable(Object[] positional, TruffleString[] names, PDict rest) {
        return positional.length <= MAX_POSITIONAL && names.length <= MAX_KEYWORDS
                && (rest == null || names.length + rest.size() <= MAX_KEYWORDS && isDense(rest.table()));
    }

    private static boolean isDense(HashTable table) {
        return table.lastPosition() == table.size() - 1;
    }

    SpreadShapeNode next() {
        return next;
    }

    @ExplodeLoop
    boolean matches(Object[] positional, PDict rest) {
        if (positional.length != count) {
            return false;
        }
        if (rest == null) {
            return names.length == named;
        }
        HashTable table = rest.table();
        if (table.size() != names.length - named || !isDense(table)) {
            return false;
        }
        for (int i = named; i < names.length; i++) {
            if (!isKey(table, i - named, names[i], hashes[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKey(HashTable table, int entry, TruffleString name, long hash) {
        Object key = table.keyAt(entry);
        return key == name || table.hashAt(entry) == hash && isEqual(key, name);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static boolean isEqual(Object key, TruffleString name) {
        return key instanceof TruffleString text && text.equals(name);
    }

    @ExplodeLoop
    Object execute(VirtualFrame frame, Object callee, Object[] positional, Object[] values, PDict rest) {
        Object[] arguments = new Object[Arguments.HEADER + count + names.length];
        for (int i = 0; i < count; i++) {
            arguments[Arguments.HEADER + i] = positional[i];
        }
        for (int i = 0; i < named; i++) {
            arguments[Arguments.HEADER + count + i] = values[i];
        }
        for (int i = named; i < names.length; i++) {
            arguments[Arguments.HEADER + count + i] = rest.table().valueAt(i - named);
        }
        return dispatch.execute(frame, callee, arguments);
    }
}
