// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.str.CharacterIterator;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextView;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Length;

/** {@code reversed(sequence)} for a sequence without {@code __reversed__}. */
public final class ReversedIterator extends PIterator implements CharacterIterator {
    private Object sequence;
    /** Of the sequence if it is a str. */
    private final TextView text;
    private long index;

    public ReversedIterator(Shape shape, Object sequence) {
        super(shape);
        this.sequence = sequence;
        this.index = Length.of(sequence) - 1;
        this.text = sequence instanceof TruffleString string ? TextView.of(string) : null;
    }

    @Override
    public Object next() {
        if (text != null) {
            int character = nextCharacter();
            return character < 0 ? null : Text.ofCodePoint(character);
        }
        if (index >= 0) {
            try {
                Object element = Items.get(sequence, index);
                index--;
                return element;
            } catch (PException e) {
                PythonClass type = e.exception().pythonClass();
                if (!type.isSubclassOf(ExceptionTypes.INDEX_ERROR)
                        && !type.isSubclassOf(ExceptionTypes.STOP_ITERATION)) {
                    throw e;
                }
            }
        }
        index = -1;
        sequence = null;
        return null;
    }

    @Override
    public boolean hasCharacters() {
        return text != null;
    }

    @Override
    public int nextCharacter() {
        if (index >= 0) {
            return text.at((int) index--);
        }
        sequence = null;
        return -1;
    }

    @Override
    public long lengthHint() {
        if (sequence == null) {
            return 0;
        }
        long left = index + 1;
        return Length.of(sequence) < left ? 0 : left;
    }

    @Override
    public Object reduce() {
        return sequence == null ? new PTuple(pythonClass(), new PTuple(PTuple.EMPTY))
                : new PTuple(pythonClass(), new PTuple(sequence), index);
    }

    @Override
    public void setState(Object state) {
        long position = IteratorReduction.index(state, -1, Long.MAX_VALUE);
        if (sequence != null) {
            index = Math.min(position, Length.of(sequence) - 1);
        }
    }
}
