// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import org.cinder.object.PythonObject;
import org.cinder.object.iterator.IteratorReduction;
import org.cinder.object.iterator.SteppedIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;

/** Iterates over the ints of a bytes or bytearray object; sees bytes that are added to a bytearray meanwhile. */
public final class ByteIterator extends SteppedIterator {
    private PythonObject source;
    /** Behind the current element. */
    private int index;

    public ByteIterator(PBytes source) {
        super(BuiltinTypes.BYTES_ITERATOR.instanceShape());
        this.source = source;
    }

    public ByteIterator(PByteArray source) {
        super(BuiltinTypes.BYTEARRAY_ITERATOR.instanceShape());
        this.source = source;
    }

    @Override
    public boolean advance() {
        if (source instanceof PBytes bytes && index < bytes.bytes().length
                || source instanceof PByteArray array && index < array.length()) {
            index++;
            return true;
        }
        source = null;
        return false;
    }

    @Override
    public Object element() {
        byte[] content = source instanceof PBytes bytes ? bytes.bytes() : ((PByteArray) source).bytes();
        return content[index - 1] & 0xffL;
    }

    @Override
    public long lengthHint() {
        return source == null ? 0 : Math.max(0, ByteView.of(source).length() - index);
    }

    @Override
    public Object reduce() {
        return source == null ? IteratorReduction.emptyTuple() : IteratorReduction.iter(new PTuple(source),
                (long) index);
    }

    @Override
    public void setState(Object state) {
        long position = IteratorReduction.index(state, 0, Integer.MAX_VALUE);
        if (source != null) {
            index = (int) Math.min(position, ByteView.of(source).length());
        }
    }
}
