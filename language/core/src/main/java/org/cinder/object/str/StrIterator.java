// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.iterator.IteratorReduction;
import org.cinder.object.iterator.SteppedIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;

/** Iterates over the characters of a str. */
public final class StrIterator extends SteppedIterator implements CharacterIterator {
    private TruffleString text;
    private TextView view;
    /** Behind the current element. */
    private int index;

    public StrIterator(TruffleString text) {
        super(BuiltinTypes.STR_ITERATOR.instanceShape());
        this.text = text;
        this.view = TextView.of(text);
    }

    @Override
    public boolean advance() {
        TextView source = view;
        if (source == null) {
            return false;
        }
        if (index < source.length()) {
            index++;
            return true;
        }
        text = null;
        view = null;
        return false;
    }

    @Override
    public Object element() {
        return Text.ofCodePoint(view.inlinedAt(index - 1));
    }

    @Override
    public boolean hasCharacters() {
        return true;
    }

    @Override
    public int nextCharacter() {
        return advance() ? view.at(index - 1) : -1;
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
