// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.dict;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.cinder.object.exception.Errors;
import org.cinder.object.hash.HashTable;
import org.cinder.object.iterator.IteratorReduction;
import org.cinder.object.iterator.SteppedIterator;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;

/**
 * Iterates over a dict, forwards or backwards. There is one class for keys, values and items each, so that compiled
 * code sees one kind of result and need not allocate the pairs.
 */
public abstract sealed class DictIterator extends SteppedIterator
        permits DictKeyIterator, DictValueIterator, DictItemIterator {
    private static final int CHANGED = -1;

    private final boolean backwards;
    private PDict dict;
    private int entry;
    private int size;
    private int left;

    DictIterator(PythonClass type, PDict dict, boolean backwards) {
        super(type.instanceShape());
        this.dict = dict;
        this.backwards = backwards;
        this.size = dict.size();
        this.left = size;
        this.entry = backwards ? dict.table().lastPosition() + 1 : -1;
    }

    /** The table of the dict, while there is a current entry. */
    final HashTable table() {
        return dict.table();
    }

    /** The entry that {@link #advance} moved to. */
    final int entry() {
        return entry;
    }

    @Override
    public final boolean advance() {
        PDict source = dict;
        if (source == null) {
            return false;
        }
        HashTable table = source.table();
        if (table.size() != size) {
            size = CHANGED;
            throw Errors.runtimeError("dictionary changed size during iteration");
        }
        int found = backwards ? table.previousEntry(entry - 1) : table.nextEntry(entry + 1);
        if (found < 0) {
            dict = null;
            return false;
        }
        if (left == 0) {
            dict = null;
            throw Errors.runtimeError("dictionary keys changed during iteration");
        }
        left--;
        entry = found;
        return true;
    }

    @Override
    public final long lengthHint() {
        return dict == null || dict.size() != size ? 0 : left;
    }

    /** A list of what is left, without moving on. */
    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public final Object reduce() {
        PDict source = dict;
        int before = entry;
        int leftBefore = left;
        Object[] elements = new Object[(int) lengthHint()];
        int count = 0;
        for (Object element = next(); element != null; element = next()) {
            if (count == elements.length) {
                elements = Arrays.copyOf(elements, count * 2 + 1);
            }
            elements[count++] = element;
        }
        dict = source;
        entry = before;
        left = leftBefore;
        return IteratorReduction.iter(new PTuple(new PList(SequenceStorage.of(elements, count))), null);
    }
}
