// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinTable;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PGetSet;
import org.cinder.operation.object.MissingAttribute;

/** A computed attribute of a builtin class ({@code e.args}, {@code x.__class__}): calls the Java method behind it. */
final class GetSetEntry extends GuardedEntry {
    private final TruffleString name;
    private final BuiltinTable table;
    private final int index;
    private final Assumption noFallback;

    /**
     * @param property of a class that all receivers are instances of
     * @param noFallback valid while their class has no {@code __getattr__}, which would catch errors of the getter
     */
    GetSetEntry(ReceiverGuard guard, TruffleString name, PGetSet property, Assumption noFallback) {
        super(guard);
        this.name = name;
        this.table = property.table();
        this.index = property.spec().index();
        this.noFallback = noFallback;
    }

    @Override
    public boolean isValid() {
        return super.isValid() && noFallback.isValid();
    }

    @Override
    Object read(VirtualFrame frame, Object receiver) {
        try {
            return table.call1(index, receiver);
        } catch (PException e) {
            throw MissingAttribute.completed(e, receiver, name);
        }
    }
}
