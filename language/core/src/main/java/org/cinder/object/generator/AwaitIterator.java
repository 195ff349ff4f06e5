// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PNone;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.iterator.PIterator;

/** An iterator made for {@code await}: values can be sent and exceptions thrown into it, and it ends with a result. */
public abstract class AwaitIterator extends PIterator {
    private Object result = PNone.NONE;

    protected AwaitIterator(Shape shape) {
        super(shape);
    }

    /** Goes on; what the outermost awaiter is to yield, or null when there is a {@link #result}. */
    public abstract Object send(Object value);

    /** Raises the exception where the awaited code waits; answers as {@link #send} does. */
    public abstract Object throwInto(PBaseException exception);

    public abstract void close();

    @Override
    public final Object next() {
        return send(PNone.NONE);
    }

    /** The value of the {@code await} expression; None until the end. */
    public final Object result() {
        return result;
    }

    protected final void setResult(Object value) {
        result = value;
    }
}
