// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.literal;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.HashSet;
import java.util.Set;
import org.cinder.node.ExpressionNode;
import org.cinder.object.dict.PDict;
import org.cinder.object.hash.HashTable;
import org.cinder.operation.object.Hash;

/** A dict display whose keys are a few different literal strs: no key is hashed or searched for. */
public final class RecordDisplayNode extends ExpressionNode {
    @CompilationFinal(dimensions = 1) private final TruffleString[] keys;
    @CompilationFinal(dimensions = 1) private final long[] hashes;
    @Children private final ExpressionNode[] values;

    private RecordDisplayNode(TruffleString[] keys, ExpressionNode[] values) {
        this.keys = keys;
        this.values = values;
        this.hashes = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            hashes[i] = Hash.ofString(keys[i]);
        }
    }

    /** The node for a dict display; a null key stands for {@code **}. */
    public static ExpressionNode create(ExpressionNode[] keys, ExpressionNode[] values) {
        TruffleString[] names = names(keys);
        return names == null ? new DictDisplayNode(keys, values) : new RecordDisplayNode(names, values);
    }

    private static TruffleString[] names(ExpressionNode[] keys) {
        if (keys.length == 0 || keys.length > HashTable.MAX_UNINDEXED) {
            return null;
        }
        TruffleString[] names = new TruffleString[keys.length];
        Set<TruffleString> different = new HashSet<>();
        for (int i = 0; i < keys.length; i++) {
            if (!(keys[i] instanceof ConstantNode constant && constant.value() instanceof TruffleString name)
                    || !different.add(name)) {
                return null;
            }
            names[i] = name;
        }
        return names;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        long[] ownHashes = new long[keys.length];
        Object[] entries = new Object[keys.length << 1];
        for (int i = 0; i < keys.length; i++) {
            ownHashes[i] = hashes[i];
            entries[i << 1] = keys[i];
            entries[(i << 1) + 1] = values[i].execute(frame);
        }
        return new PDict(HashTable.ofStrings(ownHashes, entries));
    }
}
