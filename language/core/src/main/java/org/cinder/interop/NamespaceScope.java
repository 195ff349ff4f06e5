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
import java.util.LinkedHashSet;
import java.util.Set;
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
    @TruffleBoundary
    Object getMembers(boolean includeInternal) {
        Set<String> names = new LinkedHashSet<>();
        for (NamespaceScope scope = this; scope != null; scope = scope.parent) {
            HashTable table = scope.namespace.table();
            for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
                if (Text.asString(table.keyAt(entry)) != null) {
                    String member = Text.toJava(Text.asString(table.keyAt(entry)));
                    if (includeInternal || !MemberNames.isInternal(member)) {
                        names.add(member);
                    }
                }
            }
        }
        return new InteropArray(names.toArray());
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberReadable(String member) {
        return find(member) != null;
    }

    @ExportMessage
    @TruffleBoundary
    Object readMember(String member) throws UnknownIdentifierException {
        Object value = find(member);
        if (value == null) {
            throw UnknownIdentifierException.create(member);
        }
        return value;
    }

    private Object find(String member) {
        Object value = namespace.get(Text.of(member));
        return value != null || parent == null ? value : parent.find(member);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberInternal(String member) {
        return MemberNames.isInternal(member) && find(member) != null;
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberModifiable(String member) {
        return find(member) != null;
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberInsertable(String member) {
        return find(member) == null;
    }

    @ExportMessage
    @TruffleBoundary
    void writeMember(String member, Object value) {
        namespace.put(Text.of(member), HostValues.toGuest(value));
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberRemovable(String member) {
        return namespace.get(Text.of(member)) != null;
    }

    @ExportMessage
    @TruffleBoundary
    void removeMember(String member) throws UnknownIdentifierException {
        if (namespace.remove(Text.of(member)) == null) {
            throw UnknownIdentifierException.create(member);
        }
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberInvocable(String member) {
        Object value = find(member);
        return value != null && IsCallable.test(value);
    }

    @ExportMessage
    @TruffleBoundary
    Object invokeMember(String member, Object... arguments) throws UnknownIdentifierException, UnsupportedMessageException {
        Object value = readMember(member);
        if (!IsCallable.test(value)) {
            throw UnsupportedMessageException.create();
        }
        return GuestCalls.call(value, arguments);
    }
}
