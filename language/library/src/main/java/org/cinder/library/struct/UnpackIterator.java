// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.struct;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;

/** What {@code iter_unpack} returns. */
final class UnpackIterator extends PIterator {
    private final StructFormat format;
    private final byte[] source;
    private int position;

    UnpackIterator(StructFormat format, byte[] source) {
        super(StructModule.UNPACK_ITERATOR.instanceShape());
        this.format = format;
        this.source = source;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (position >= source.length) {
            return null;
        }
        PTuple values = StructUnpacker.unpack(format, source, position);
        position += format.size();
        return values;
    }

    @Override
    public long lengthHint() {
        return (source.length - position) / format.size();
    }
}
