// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.function.Arguments;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PFunction;
import org.cinder.operation.object.MissingAttribute;
import org.cinder.operation.callable.CallDispatchNode;

/** Objects of one shape do not have the attribute: calls the {@code __getattr__} of their class. */
final class FallbackEntry extends GuardedEntry {
    private final TruffleString name;
    private final PFunction fallback;
    private final Assumption fallbackUnchanged;
    @Child private CallDispatchNode call = new CallDispatchNode();

    FallbackEntry(ReceiverGuard guard, TruffleString name, PFunction fallback, Assumption fallbackUnchanged) {
        super(guard);
        this.name = name;
        this.fallback = fallback;
        this.fallbackUnchanged = fallbackUnchanged;
    }

    @Override
    public boolean isValid() {
        return super.isValid() && fallbackUnchanged.isValid();
    }

    @Override
    Object read(VirtualFrame frame, Object receiver) {
        Object[] arguments = new Object[Arguments.HEADER + 2];
        arguments[Arguments.HEADER] = receiver;
        arguments[Arguments.HEADER + 1] = name;
        try {
            return call.execute(frame, fallback, arguments);
        } catch (PException e) {
            throw MissingAttribute.completed(e, receiver, name);
        }
    }
}
