// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.iterator.IteratorReduction;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;

/** Iterates over the characters of a str. */
public final class StrIterator extends PIterator {
    private TruffleString text;
    private TextView view;
    private int index;

    public StrIterator(TruffleString text) {
        super(BuiltinTypes.STR_ITERATOR.instanceShape());
        this.text = text;
        this.view = TextView.of(text);
    }

    @Override
    public Object next() {
        if (view == null) {
            return null;
        }
        if (index >= view.length()) {
            text = null;
            view = null;
            return null;
        }
        return Text.ofCodePoint(view.at(index++));
    }

    @Override
    public long lengthHint() {
        return view == null ? 0 : view.length() - index;
    }

    @Override
    public Object reduce() {
        return text == null ? IteratorReduction.iter(new PTuple(Text.EMPTY), null)
                : IteratorReduction.iter(new PTuple(text), (long) index);
    }

    @Override
    public void setState(Object state) {
        long position = IteratorReduction.index(state, 0, Integer.MAX_VALUE);
        if (view != null) {
            index = (int) Math.min(position, view.length());
        }
    }
}
