// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.CinderLanguage;
import org.cinder.object.dict.PDict;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.operation.object.IsCallable;

/**
 * A namespace of guest code as a scope: the variables of a module, with the builtins behind them. New names go into the
 * module.
 */
@ExportLibrary(InteropLibrary.class)
public final class NamespaceScope implements TruffleObject {
    private final String name;
    private final PDict namespace;
    private final NamespaceScope parent;

    /** @param parent the scope whose names are visible, too, or null */
    public NamespaceScope(String name, PDict namespace, NamespaceScope parent) {
        this.name = name;
        this.namespace = namespace;
        this.parent = parent;
    }

    @ExportMessage
    boolean isScope() {
        return true;
    }

    @ExportMessage
    boolean hasScopeParent() {
        return parent != null;
    }

    @ExportMessage
    Object getScopeParent() throws UnsupportedMessageException {
        if (parent == null) {
            throw UnsupportedMessageException.create();
        }
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
        return name;
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    Object getMembers(boolean includeInternal) {
        // values that are computed when first asked for are not asked for by looking around;
        // tools rely on it that the names of the scopes behind follow, even those that are hidden by names before
        List<String> names = new ArrayList<>();
        for (NamespaceScope scope = this; scope != null; scope = scope.parent) {
            HashTable table = scope.namespace.table();
            for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
                TruffleString key = Text.asString(table.keyAt(entry));
                if (key != null && (includeInternal || !MemberNames.isInternal(Text.toJava(key)))
                        && table.pending(key) == null) {
                    names.add(Text.toJava(key));
                }
            }
        }
        return new InteropArray(names.toArray());
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    boolean isMemberReadable(String member) {
        return contains(Text.of(member));
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    Object readMember(String member) throws UnknownIdentifierException {
        Object value = find(member);
        if (value == null) {
            throw UnknownIdentifierException.create(member);
        }
        return value;
    }

    /** Whether the scope or one behind it has the name, without computing a value that nobody has asked for yet. */
    private boolean contains(TruffleString name) {
        return namespace.table().contains(name) || parent != null && parent.contains(name);
    }

    private Object find(String member) {
        Object value = namespace.get(Text.of(member));
        return value != null || parent == null ? value : parent.find(member);
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    boolean isMemberInternal(String member) {
        return MemberNames.isInternal(member) && contains(Text.of(member));
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    boolean isMemberModifiable(String member) {
        return contains(Text.of(member));
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    boolean isMemberInsertable(String member) {
        return !contains(Text.of(member));
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    void writeMember(String member, Object value) {
        namespace.put(Text.of(member), HostValues.toGuest(value));
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    boolean isMemberRemovable(String member) {
        return namespace.table().contains(Text.of(member));
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    void removeMember(String member) throws UnknownIdentifierException {
        if (namespace.remove(Text.of(member)) == null) {
            throw UnknownIdentifierException.create(member);
        }
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    boolean isMemberInvocable(String member) {
        Object value = find(member);
        return value != null && IsCallable.test(value);
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    Object invokeMember(String member, Object... arguments) throws UnknownIdentifierException,
            UnsupportedMessageException {
        Object value = readMember(member);
        if (!IsCallable.test(value)) {
            throw UnsupportedMessageException.create();
        }
        return GuestCalls.call(value, arguments);
    }
}
