// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.tooling;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.interop.InteropArray;

/** Tells tools which variable a node reads or writes, under the member that the tag asks for. */
@ExportLibrary(InteropLibrary.class)
public final class VariableDescriptor implements TruffleObject {
    private final String member;
    private final TruffleString variable;

    private VariableDescriptor(String member, TruffleString variable) {
        this.member = member;
        this.variable = variable;
    }

    /** The answer of a node for {@code ReadVariableTag}; null when the node has no variable. */
    public static VariableDescriptor read(TruffleString variable) {
        return variable == null ? null : new VariableDescriptor("readVariableName", variable);
    }

    /** The answer of a node for {@code WriteVariableTag}; null when the node has no variable. */
    public static VariableDescriptor write(TruffleString variable) {
        return variable == null ? null : new VariableDescriptor("writeVariableName", variable);
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    Object getMembers(boolean includeInternal) {
        return new InteropArray(member);
    }

    @ExportMessage
    boolean isMemberReadable(String name) {
        return name.equals(member);
    }

    @ExportMessage
    Object readMember(String name) throws UnknownIdentifierException {
        if (!isMemberReadable(name)) {
            throw UnknownIdentifierException.create(name);
        }
        return variable;
    }
}
