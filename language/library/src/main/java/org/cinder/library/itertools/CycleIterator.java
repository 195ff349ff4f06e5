// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cinder.object.exception.Errors;
import org.cinder.object.iterator.EndlessIteration;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.list.PList;
import org.cinder.object.number.AnyInt;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Truth;

/** {@code cycle}: the items again and again. */
final class CycleIterator extends PIterator {
    private Object source;
    private final List<Object> saved = new ArrayList<>();
    private int position;

    CycleIterator(Shape shape, Object source) {
        super(shape);
        this.source = source;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (source != null) {
            Object item = Iteration.next(source);
            if (item != null) {
                saved.add(item);
                return item;
            }
            source = null;
        }
        if (saved.isEmpty()) {
            return null;
        }
        EndlessIteration.poll();
        Object item = saved.get(position);
        position = position + 1 == saved.size() ? 0 : position + 1;
        return item;
    }

    @Override
    public Object reduce() {
        PList items = PList.of(saved.toArray());
        if (source == null) {
            Object rest = Iteration.iterator(PList.of(saved.subList(position, saved.size()).toArray()));
            return PTuple.of(pythonClass(), PTuple.of(rest), PTuple.of(items, true));
        }
        return PTuple.of(pythonClass(), PTuple.of(source), PTuple.of(items, false));
    }

    @Override
    public void setState(Object state) {
        if (!(state instanceof PTuple tuple) || tuple.length() != 2 || !(tuple.get(0) instanceof PList list)
                || !AnyInt.is(tuple.get(1))) {
            throw Errors.typeError("state is not a tuple");
        }
        // the items that the source gives from now on are the last ones of the list when it was in its second round
        saved.clear();
        Object[] items = list.toArray();
        if (Truth.of(tuple.get(1))) {
            Object[] rest = Iteration.toArray(source);
            saved.addAll(Arrays.asList(items));
            position = items.length - rest.length;
            source = null;
        } else {
            saved.addAll(Arrays.asList(items));
        }
    }
}
