// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.utilities.TriState;
import org.cinder.CinderLanguage;
import org.cinder.object.PythonObject;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.IsCallable;

/**
 * What every guest object answers other languages and Java: its class as meta object, its attributes as members, its
 * {@code __call__}, {@code __iter__} and {@code __next__}. The export classes of builtin kinds of objects extend this
 * one.
 */
@ExportLibrary(value = InteropLibrary.class, receiverType = PythonObject.class)
public class ObjectExports {
    protected ObjectExports() {}

    @ExportMessage
    static boolean hasLanguage(PythonObject self) {
        return true;
    }

    @ExportMessage
    static Class<? extends TruffleLanguage<?>> getLanguage(PythonObject self) {
        return CinderLanguage.class;
    }

    @ExportMessage
    static boolean hasMetaObject(PythonObject self) {
        return true;
    }

    @ExportMessage
    static Object getMetaObject(PythonObject self) {
        return self.pythonClass();
    }

    @ExportMessage
    static Object toDisplayString(PythonObject self, boolean allowSideEffects) {
        return DisplayText.of(self, allowSideEffects);
    }

    @ExportMessage
    static TriState isIdenticalOrUndefined(PythonObject self, Object other) {
        return other instanceof PythonObject ? TriState.valueOf(self == other) : TriState.UNDEFINED;
    }

    @ExportMessage
    static int identityHashCode(PythonObject self) {
        return System.identityHashCode(self);
    }

    @ExportMessage
    static boolean hasMembers(PythonObject self) {
        return Members.hasAny(self);
    }

    @ExportMessage
    static Object getMembers(PythonObject self, boolean includeInternal) throws UnsupportedMessageException {
        Members.require(self);
        return MemberNames.of(self, includeInternal);
    }

    @ExportMessage
    static boolean isMemberInternal(PythonObject self, String member) {
        return MemberNames.isInternal(member) && Members.exists(self, member);
    }

    @ExportMessage
    static boolean isMemberReadable(PythonObject self, String member) {
        return Members.exists(self, member);
    }

    @ExportMessage
    static Object readMember(PythonObject self, String member)
            throws UnknownIdentifierException, UnsupportedMessageException {
        Members.require(self);
        return Members.read(self, member);
    }

    @ExportMessage
    static boolean isMemberModifiable(PythonObject self, String member) {
        return Members.exists(self, member) && MemberChanges.isWritable(self, member);
    }

    @ExportMessage
    static boolean isMemberInsertable(PythonObject self, String member) {
        return !Members.exists(self, member) && MemberChanges.isWritable(self, member);
    }

    @ExportMessage
    static void writeMember(PythonObject self, String member, Object value)
            throws UnknownIdentifierException, UnsupportedMessageException {
        Members.require(self);
        MemberChanges.write(self, member, value);
    }

    @ExportMessage
    static boolean isMemberRemovable(PythonObject self, String member) {
        return MemberChanges.isRemovable(self, member);
    }

    @ExportMessage
    static void removeMember(PythonObject self, String member)
            throws UnknownIdentifierException, UnsupportedMessageException {
        Members.require(self);
        MemberChanges.remove(self, member);
    }

    @ExportMessage
    static boolean isMemberInvocable(PythonObject self, String member) {
        return Members.isInvocable(self, member);
    }

    @ExportMessage
    static Object invokeMember(PythonObject self, String member, Object... arguments)
            throws UnknownIdentifierException, UnsupportedMessageException {
        Members.require(self);
        return Members.invoke(self, member, arguments);
    }

    @ExportMessage
    static boolean hasMemberReadSideEffects(PythonObject self, String member) {
        return Members.runsCodeOnRead(self, member);
    }

    @ExportMessage
    static boolean hasMemberWriteSideEffects(PythonObject self, String member) {
        return MemberChanges.runsCodeOnWrite(self, member);
    }

    @ExportMessage
    static boolean isExecutable(PythonObject self) {
        return IsCallable.test(self);
    }

    @ExportMessage
    static Object execute(PythonObject self, Object... arguments)
            throws UnsupportedMessageException, UnsupportedTypeException, ArityException {
        if (!IsCallable.test(self)) {
            throw UnsupportedMessageException.create();
        }
        return GuestCalls.call(self, arguments);
    }

    @ExportMessage
    static boolean hasIterator(PythonObject self) {
        return Iterators.isIterable(self);
    }

    @ExportMessage
    static Object getIterator(PythonObject self) throws UnsupportedMessageException {
        if (!Iterators.isIterable(self)) {
            throw UnsupportedMessageException.create();
        }
        return Iteration.iterator(self);
    }

    @ExportMessage
    static boolean isIterator(PythonObject self) {
        return Iteration.isIterator(self);
    }

    @ExportMessage
    static boolean hasIteratorNextElement(PythonObject self) throws UnsupportedMessageException {
        return Iterators.hasNext(self);
    }

    @ExportMessage
    static Object getIteratorNextElement(PythonObject self) throws UnsupportedMessageException, StopIterationException {
        return Iterators.next(self);
    }
}
