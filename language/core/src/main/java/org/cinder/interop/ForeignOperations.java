// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.AttributeLookup;
import org.cinder.operation.object.MissingAttribute;

/**
 * Values of Java and other languages in Python's operations on attributes and identity; see also {@link ForeignItems}.
 */
public final class ForeignOperations {
    private ForeignOperations() {}

    /** Whether the value belongs to another language. */
    public static boolean isForeign(Object value) {
        return !(value instanceof PythonObject) && PythonClass.of(value) == BuiltinTypes.FOREIGN;
    }

    /** {@code object.name}: a member, else what the class of foreign objects has (its special methods). */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object getAttribute(Object object, TruffleString name) {
        String member = Text.toJava(name);
        InteropLibrary interop = InteropLibrary.getUncached(object);
        if (interop.isMemberReadable(object, member)) {
            return ForeignCall.send(object, library -> library.readMember(object, member));
        }
        Object value = AttributeLookup.generic(object, BuiltinTypes.FOREIGN, name);
        if (value == null || isMappingMethod(member) && !interop.hasHashEntries(object)) {
            throw MissingAttribute.error(object, name);
        }
        return value;
    }

    /** Whether only foreign hashes have the method, as mappings do in Python. */
    private static boolean isMappingMethod(String name) {
        return name.equals("keys") || name.equals("values") || name.equals("items");
    }

    /** {@code object.name = value}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void setAttribute(Object object, TruffleString name, Object value) {
        String member = Text.toJava(name);
        if (!InteropLibrary.getUncached(object).isMemberWritable(object, member)) {
            throw refusal(object, name);
        }
        ForeignCall.send(object, library -> {
            library.writeMember(object, member, value);
            return null;
        });
    }

    /** {@code del object.name}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void deleteAttribute(Object object, TruffleString name) {
        String member = Text.toJava(name);
        if (!InteropLibrary.getUncached(object).isMemberRemovable(object, member)) {
            throw refusal(object, name);
        }
        ForeignCall.send(object, library -> {
            library.removeMember(object, member);
            return null;
        });
    }

    private static RuntimeException refusal(Object object, TruffleString name) {
        boolean exists = InteropLibrary.getUncached(object).isMemberExisting(object, Text.toJava(name));
        String format = exists ? "'%s' object attribute '%s' is read-only" : "'%s' object has no attribute '%s'";
        return Errors.attributeError(object, name, format, BuiltinTypes.FOREIGN, name);
    }

    /** The names of the members, as an array of str. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] memberNames(Object object) {
        InteropLibrary interop = InteropLibrary.getUncached();
        if (!interop.hasMembers(object)) {
            return new Object[0];
        }
        Object names = ForeignCall.send(object, library -> library.getMembers(object));
        return ForeignItems.elements(names);
    }

    /** {@code str(object)}: how its own language shows it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString text(Object object) {
        return Text.asString(ForeignCall.send(object, library -> library.toDisplayString(object)));
    }

    /** {@code bool(object)}: numbers by their value, collections by their size; everything else is true. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean truth(Object object) {
        InteropLibrary interop = InteropLibrary.getUncached(object);
        try {
            if (interop.isNumber(object)) {
                return !interop.fitsInDouble(object) || interop.asDouble(object) != 0;
            }
            if (interop.hasArrayElements(object)) {
                return interop.getArraySize(object) != 0;
            }
            return !interop.hasHashEntries(object) || interop.getHashSize(object) != 0;
        } catch (UnsupportedMessageException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code left is right} for values of which at least one is foreign. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean same(Object left, Object right) {
        InteropLibrary interop = InteropLibrary.getUncached();
        return interop.isIdentical(left, right, interop);
    }

    /** {@code hash(object)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long hash(Object object) {
        InteropLibrary interop = InteropLibrary.getUncached();
        try {
            return interop.hasIdentity(object) ? interop.identityHashCode(object) : object.hashCode();
        } catch (UnsupportedMessageException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code isinstance(instance, type)} where the type is foreign. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isInstance(Object type, Object instance) {
        if (!InteropLibrary.getUncached().isMetaObject(type)) {
            throw Errors.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
        }
        return (boolean) ForeignCall.send(type, library -> library.isMetaInstance(type, instance));
    }
}
