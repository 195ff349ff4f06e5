// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Length;

/** Iterates over an object that has only {@code __getitem__}: subscripts 0, 1, … until IndexError. */
public final class SequenceIterator extends PIterator {
    private Object sequence;
    private long index;

    public SequenceIterator(Object sequence) {
        super(BuiltinTypes.ITERATOR.instanceShape());
        this.sequence = sequence;
    }

    @Override
    public Object next() {
        if (sequence == null) {
            return null;
        }
        try {
            Object element = Items.get(sequence, index);
            index++;
            return element;
        } catch (PException e) {
            PythonClass type = e.exception().pythonClass();
            if (type.isSubclassOf(ExceptionTypes.INDEX_ERROR) || type.isSubclassOf(ExceptionTypes.STOP_ITERATION)) {
                sequence = null;
                return null;
            }
            throw e;
        }
    }

    @Override
    public long lengthHint() {
        if (sequence == null) {
            return 0;
        }
        return Length.isSized(sequence) ? Math.max(0, Length.of(sequence) - index) : -1;
    }

    @Override
    public Object reduce() {
        return sequence == null ? IteratorReduction.emptyTuple() : IteratorReduction.iter(new PTuple(sequence), index);
    }

    @Override
    public void setState(Object state) {
        long position = IteratorReduction.index(state, 0, Long.MAX_VALUE);
        if (sequence != null) {
            index = position;
        }
    }
}
