// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.tooling;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.CinderLanguage;
import org.cinder.interop.HostValues;
import org.cinder.interop.InteropArray;
import org.cinder.interop.NamespaceScope;
import org.cinder.frame.LocalVariables;
import org.cinder.frame.PythonRootNode;
import org.cinder.object.str.Text;

/**
 * The local variables of a function as a scope in front of the scope of its module. Variables that are not set are left
 * out.
 */
@ExportLibrary(InteropLibrary.class)
final class VariableScope implements TruffleObject {
    private final PythonRootNode root;
    private final MaterializedFrame frame;
    private final NamespaceScope parent;

    /** @param frame null when only the names are of interest */
    VariableScope(PythonRootNode root, MaterializedFrame frame, NamespaceScope parent) {
        this.root = root;
        this.frame = frame;
        this.parent = parent;
    }

    private LocalVariables variables() {
        return root.variables();
    }

    /** The index of a variable that is set, or -1. */
    private int find(String member) {
        TruffleString[] names = variables().names();
        for (int i = 0; i < names.length; i++) {
            if (Text.toJava(names[i]).equals(member) && (frame == null || variables().read(frame, i) != null)) {
                return i;
            }
        }
        return -1;
    }

    private static InteropLibrary interop() {
        return InteropLibrary.getUncached();
    }

    @ExportMessage
    boolean isScope() {
        return true;
    }

    @ExportMessage
    boolean hasScopeParent() {
        return true;
    }

    @ExportMessage
    Object getScopeParent() {
        return parent;
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<? extends TruffleLanguage<?>> getLanguage() {
        return CinderLanguage.class;
    }

    @ExportMessage
    Object toDisplayString(boolean allowSideEffects) {
        return root.getQualifiedName();
    }

    @ExportMessage
    boolean hasSourceLocation() {
        return root.getSourceSection() != null;
    }

    @ExportMessage
    SourceSection getSourceLocation() throws UnsupportedMessageException {
        SourceSection section = root.getSourceSection();
        if (section == null) {
            throw UnsupportedMessageException.create();
        }
        return section;
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    Object getMembers(boolean includeInternal) throws UnsupportedMessageException {
        // tools rely on it that the names of the scopes behind follow, even those that are hidden by names before
        List<Object> names = new ArrayList<>();
        for (TruffleString name : variables().names()) {
            String member = Text.toJava(name);
            if (find(member) >= 0) {
                names.add(member);
            }
        }
        Object outer = interop().getMembers(parent, includeInternal);
        try {
            for (long i = 0; i < interop().getArraySize(outer); i++) {
                names.add(interop().asString(interop().readArrayElement(outer, i)));
            }
        } catch (com.oracle.truffle.api.interop.InvalidArrayIndexException e) {
            throw new IllegalStateException(e);
        }
        return new InteropArray(names.toArray());
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    boolean isMemberReadable(String member) {
        return find(member) >= 0 && frame != null || interop().isMemberReadable(parent, member);
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    Object readMember(String member) throws UnknownIdentifierException, UnsupportedMessageException {
        int index = find(member);
        return index >= 0 && frame != null ? variables().read(frame, index) : interop().readMember(parent, member);
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    boolean isMemberModifiable(String member) {
        return find(member) >= 0 && frame != null || interop().isMemberModifiable(parent, member);
    }

    @ExportMessage
    boolean isMemberInsertable(String member) {
        return false;
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    void writeMember(String member, Object value) throws UnknownIdentifierException, UnsupportedMessageException {
        int index = find(member);
        if (index >= 0 && frame != null) {
            variables().write(frame, index, HostValues.toGuest(value));
            return;
        }
        if (!interop().isMemberModifiable(parent, member)) {
            throw UnknownIdentifierException.create(member);
        }
        try {
            interop().writeMember(parent, member, value);
        } catch (com.oracle.truffle.api.interop.UnsupportedTypeException e) {
            throw new IllegalStateException(e);
        }
    }
}
