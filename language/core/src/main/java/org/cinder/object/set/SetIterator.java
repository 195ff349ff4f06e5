// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.set;

import org.cinder.object.exception.Errors;
import org.cinder.object.hash.SetTable;
import org.cinder.object.iterator.IteratorReduction;
import org.cinder.object.iterator.SteppedIterator;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;

/** {@code iter(set)}. */
public final class SetIterator extends SteppedIterator {
    private static final int CHANGED = -1;

    private PSet set;
    private int position;
    private int size;
    private int left;

    public SetIterator(PSet set) {
        super(BuiltinTypes.SET_ITERATOR.instanceShape());
        this.set = set;
        this.size = set.size();
        this.left = size;
    }

    @Override
    public boolean advance() {
        PSet source = set;
        if (source == null) {
            return false;
        }
        SetTable table = source.table();
        if (table.size() != size) {
            size = CHANGED;
            throw Errors.runtimeError("Set changed size during iteration");
        }
        int entry = table.nextEntry(position);
        if (entry < 0) {
            set = null;
            return false;
        }
        position = entry + 1;
        left--;
        return true;
    }

    @Override
    public Object element() {
        return set.table().keyAt(position - 1);
    }

    @Override
    public long lengthHint() {
        return set == null || set.size() != size ? 0 : Math.max(0, left);
    }

    /** A list of what is left, without moving on. */
    @Override
    public Object reduce() {
        int count = 0;
        Object[] elements = new Object[set == null ? 0 : set.size()];
        if (set != null) {
            SetTable table = set.table();
            for (int entry = table.nextEntry(position); entry >= 0; entry = table.nextEntry(entry + 1)) {
                elements[count++] = table.keyAt(entry);
            }
        }
        return IteratorReduction.iter(new PTuple(new PList(SequenceStorage.of(elements, count))), null);
    }
}
