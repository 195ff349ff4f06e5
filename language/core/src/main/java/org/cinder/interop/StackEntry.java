// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.List;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PTraceback;
import org.cinder.object.str.Text;

/** One traceback entry as other languages see it: the name of the code and where it was. */
@ExportLibrary(InteropLibrary.class)
final class StackEntry implements TruffleObject {
    private final PTraceback entry;

    private StackEntry(PTraceback entry) {
        this.entry = entry;
    }

    /** The entries of the exception's traceback, the place of the raise first. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static List<StackEntry> of(PBaseException exception) {
        List<StackEntry> entries = new ArrayList<>();
        for (PTraceback entry = exception.traceback(); entry != null; entry = entry.next()) {
            entries.addFirst(new StackEntry(entry));
        }
        return entries;
    }

    String name() {
        return Text.toJava(entry.frame().code().qualifiedName());
    }

    @ExportMessage
    boolean hasExecutableName() {
        return true;
    }

    @ExportMessage
    Object getExecutableName() {
        return entry.frame().code().qualifiedName();
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    boolean hasSourceLocation() {
        return location() != null;
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    SourceSection getSourceLocation() throws UnsupportedMessageException {
        SourceSection location = location();
        if (location == null) {
            throw UnsupportedMessageException.create();
        }
        return location;
    }

    /** The source range of the expression that raised or called, or null when it is not known. */
    SourceSection location() {
        Node position = entry.position();
        return position == null ? entry.frame().code().callTarget().getRootNode().getSourceSection()
                : position.getEncapsulatingSourceSection();
    }
}
