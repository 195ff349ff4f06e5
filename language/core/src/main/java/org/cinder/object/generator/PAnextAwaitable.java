// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PNone;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;

/** What {@code anext(iterator, default)} gives: awaits {@code __anext__()}, and has the default for its end. */
public final class PAnextAwaitable extends AwaitIterator {
    private static final TruffleString SEND = Text.of("send");
    private static final TruffleString THROW = Text.of("throw");
    private static final TruffleString CLOSE = Text.of("close");

    private final Object awaited;
    private final Object defaultValue;

    public PAnextAwaitable(Object awaited, Object defaultValue) {
        super(BuiltinTypes.ANEXT_AWAITABLE.instanceShape());
        this.awaited = awaited;
        this.defaultValue = defaultValue;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object send(Object value) {
        Object iterator = iterator();
        try {
            return value == PNone.NONE ? Calls.special(iterator, SpecialMethod.NEXT)
                    : Calls.method(iterator, SEND, value);
        } catch (PException e) {
            return end(e);
        }
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object throwInto(PBaseException exception) {
        Object iterator = iterator();
        try {
            return Calls.method(iterator, THROW, exception);
        } catch (PException e) {
            return end(e);
        }
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void close() {
        Calls.method(iterator(), CLOSE);
    }

    private Object iterator() {
        Object iterator = Delegation.awaitable(awaited);
        return iterator instanceof PGenerator coroutine ? new PCoroutineWrapper(coroutine) : iterator;
    }

    private Object end(PException e) {
        if (e.matches(ExceptionTypes.STOP_ASYNC_ITERATION)) {
            setResult(defaultValue);
        } else if (e.matches(ExceptionTypes.STOP_ITERATION)) {
            setResult(GetAttribute.of(e.exception(), Text.of("value")));
        } else {
            throw e;
        }
        return null;
    }
}
