// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.list;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.object.iterator.IteratorStep;
import org.cinder.object.iterator.Item;
import org.cinder.object.sequence.DoubleStorage;
import org.cinder.object.sequence.LongStorage;
import org.cinder.object.sequence.ObjectStorage;
import org.cinder.object.sequence.SequenceStorage;

/**
 * The step of {@code iter(list)}. Only the kinds of storage seen so far are compiled: where boxes of several kinds meet
 * they must be allocated.
 */
final class ListStep extends IteratorStep {
    private static final int LONGS = 1;
    private static final int DOUBLES = 2;
    private static final int OBJECTS = 4;

    @CompilationFinal private int seen;

    @Override
    public boolean advance(VirtualFrame frame, Object iterator, Item item) {
        ListIterator self = (ListIterator) iterator;
        int index = self.advanceIndex();
        if (index < 0) {
            return false;
        }
        SequenceStorage storage = self.list().storage();
        if ((seen & LONGS) != 0 && storage instanceof LongStorage longs) {
            item.value = longs.getLong(index);
            return true;
        }
        if ((seen & OBJECTS) != 0 && storage instanceof ObjectStorage objects) {
            item.value = objects.get(index);
            return true;
        }
        if ((seen & DOUBLES) != 0 && storage instanceof DoubleStorage doubles) {
            item.value = doubles.getDouble(index);
            return true;
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        seen |= storage instanceof LongStorage ? LONGS : storage instanceof DoubleStorage ? DOUBLES : OBJECTS;
        item.value = storage.get(index);
        return true;
    }
}
