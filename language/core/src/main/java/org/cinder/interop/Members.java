// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.Names;
import org.cinder.object.PNone;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.function.PGetSet;
import org.cinder.object.function.PMember;
import org.cinder.object.function.PProperty;
import org.cinder.object.module.PModule;
import org.cinder.object.number.PInt;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.object.AttributeLookup;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.IsCallable;

/**
 * Reading attributes as members. Questions about a member are answered without running guest code wherever the class
 * leaves attribute lookup to {@code object}, {@code type} or {@code module}.
 */
final class Members {
    private Members() {}

    /** Whether the object has members: null has none, and an int that needs more than 64 bits is like any other int. */
    static boolean hasAny(PythonObject self) {
        return self != PNone.NONE && !(self instanceof PInt number && number.isExact());
    }

    static void require(PythonObject self) throws UnsupportedMessageException {
        if (!hasAny(self)) {
            throw UnsupportedMessageException.create();
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean exists(PythonObject self, String member) {
        return exists(self, Text.of(member));
    }

    static boolean exists(PythonObject self, TruffleString name) {
        if (!hasAny(self)) {
            return false;
        }
        if (!hasOwnLookup(self) && isPresent(self, name)) {
            return true;
        }
        return isDynamic(self) && peek(self, name) != null;
    }

    /** Whether the class computes attributes that nobody can list. */
    private static boolean isDynamic(PythonObject self) {
        return hasOwnLookup(self) || self.pythonClass().special(SpecialMethod.GETATTR) != null
                || self instanceof PModule module && module.namespace().get(Names.T_GETATTR) != null;
    }

    /** Whether the class has a {@code __getattribute__} other than those of object, type and module. */
    private static boolean hasOwnLookup(PythonObject self) {
        if (!(self.pythonClass().special(SpecialMethod.GETATTRIBUTE) instanceof PBuiltinFunction builtin)) {
            return true;
        }
        PythonClass owner = builtin.owner();
        return owner != BuiltinTypes.OBJECT && owner != BuiltinTypes.TYPE && owner != BuiltinTypes.MODULE;
    }

    /** Whether the ordinary lookup finds something, in the class or in the object. */
    private static boolean isPresent(PythonObject self, TruffleString name) {
        Object raw = inClass(self, name);
        if (raw instanceof PMember slot) {
            return DynamicObjectLibrary.getUncached().getOrDefault(self, slot.key(), null) != null;
        }
        if (raw instanceof PGetSet) {
            return peek(self, name) != null;
        }
        return raw != null || own(self, name) != null;
    }

    /** What the class holds under the name, not bound; for a class that is its metaclass. */
    static Object inClass(PythonObject self, TruffleString name) {
        return self.pythonClass().lookup(name);
    }

    /** What the object itself holds; for a class that includes what it inherits. */
    static Object own(PythonObject self, TruffleString name) {
        return self instanceof PythonClass type ? type.lookup(name)
                : AttributeLookup.own(self, self.pythonClass(), name);
    }

    /** The attribute, or null when there is none or computing it fails. */
    private static Object peek(PythonObject self, TruffleString name) {
        try {
            return GetAttribute.orNull(self, name);
        } catch (PException e) {
            return null;
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object read(PythonObject self, String member) throws UnknownIdentifierException {
        Object value;
        try {
            value = find(self, Text.of(member));
        } catch (PException e) {
            throw LeavingException.of(e);
        }
        if (value == null) {
            throw UnknownIdentifierException.create(member);
        }
        return value;
    }

    /** The attribute, or null; an AttributeError that a property raises is an error, not an absence. */
    private static Object find(PythonObject self, TruffleString name) {
        if (isDynamic(self)) {
            return GetAttribute.orNull(self, name);
        }
        return isPresent(self, name) ? GetAttribute.of(self, name) : null;
    }

    /** Whether the member can be invoked; properties are read and the result executed instead. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean isInvocable(PythonObject self, String member) {
        TruffleString name = Text.of(member);
        if (!hasAny(self) || !isDynamic(self) && isComputed(self, name)) {
            return false;
        }
        Object value = peek(self, name);
        return value != null && IsCallable.test(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object invoke(PythonObject self, String member, Object[] arguments)
            throws UnknownIdentifierException, UnsupportedMessageException {
        Object value = read(self, member);
        if (!IsCallable.test(value)) {
            throw UnsupportedMessageException.create();
        }
        return GuestCalls.call(value, arguments);
    }

    /** Whether the member exists and reading it runs guest code. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean runsCodeOnRead(PythonObject self, String member) {
        TruffleString name = Text.of(member);
        return (isDynamic(self) || isComputed(self, name)) && exists(self, name);
    }

    private static boolean isComputed(PythonObject self, TruffleString name) {
        return isComputed(inClass(self, name)) || self instanceof PythonClass type && isComputed(type.lookup(name));
    }

    private static boolean isComputed(Object raw) {
        if (raw instanceof PProperty) {
            return true;
        }
        PythonClass type = PythonClass.of(raw == null ? 0L : raw);
        return !type.isBuiltin() && type.special(SpecialMethod.GET) != null;
    }
}
