// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.Names;
import org.cinder.object.list.PList;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.SetAttribute;

/** Notes attached to exceptions: the list {@code __notes__}, made on first use. */
public final class ExceptionNotes {
    private ExceptionNotes() {}

    /** {@code exception.add_note(note)} for a str. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void add(PBaseException exception, Object note) {
        Object notes = GetAttribute.orNull(exception, Names.T_NOTES);
        if (notes == null) {
            notes = new PList();
            SetAttribute.set(exception, Names.T_NOTES, notes);
        }
        if (!(notes instanceof PList list)) {
            throw Errors.typeError("Cannot add note: __notes__ is not a list");
        }
        list.append(note);
    }
}
