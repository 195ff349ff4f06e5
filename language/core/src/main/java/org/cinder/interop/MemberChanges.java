// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.InstanceAttributes;
import org.cinder.object.PythonObject;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.function.PGetSet;
import org.cinder.object.function.PMember;
import org.cinder.object.function.PProperty;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.object.DeleteAttribute;
import org.cinder.operation.object.Descriptors;
import org.cinder.operation.object.SetAttribute;

/** Writing and removing members: {@code setattr} and {@code delattr}, and whether they can work. */
final class MemberChanges {
    private MemberChanges() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean isWritable(PythonObject self, String member) {
        if (!Members.hasAny(self)) {
            return false;
        }
        if (isHooked(self, SpecialMethod.SETATTR)) {
            return true;
        }
        if (self instanceof PythonClass type) {
            return !type.isBuiltin();
        }
        return switch (Members.inClass(self, Text.of(member))) {
            case PProperty property -> property.setter() != null;
            case PGetSet property -> property.spec().setterIndex() >= 0;
            case PMember slot -> true;
            case Object raw when Descriptors.hasSet(raw) -> PythonClass.of(raw).special(SpecialMethod.SET) != null;
            case null, default -> InstanceAttributes.hasDict(self);
        };
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static void write(PythonObject self, String member, Object value)
            throws UnknownIdentifierException, UnsupportedMessageException {
        if (!isWritable(self, member)) {
            throw refusal(self, member);
        }
        SetAttribute.set(self, Text.of(member), HostValues.toGuest(value));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean isRemovable(PythonObject self, String member) {
        TruffleString name = Text.of(member);
        if (isHooked(self, SpecialMethod.DELATTR)) {
            return Members.exists(self, name);
        }
        if (self instanceof PythonClass type) {
            return !type.isBuiltin() && type.getOwn(name) != null;
        }
        return switch (Members.inClass(self, name)) {
            case PProperty property -> property.deleter() != null;
            case PGetSet property -> property.spec().deleterIndex() >= 0;
            case PMember slot -> Members.exists(self, name);
            case Object raw when Descriptors.hasSet(raw) -> PythonClass.of(raw).special(SpecialMethod.DELETE) != null;
            case null, default -> InstanceAttributes.hasDict(self) && InstanceAttributes.get(self, name) != null;
        };
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static void remove(PythonObject self, String member) throws UnknownIdentifierException,
            UnsupportedMessageException {
        if (!isRemovable(self, member)) {
            throw refusal(self, member);
        }
        DeleteAttribute.delete(self, Text.of(member));
    }

    private static UnsupportedMessageException refusal(PythonObject self, String member)
            throws UnknownIdentifierException {
        if (!Members.exists(self, member)) {
            throw UnknownIdentifierException.create(member);
        }
        return UnsupportedMessageException.create();
    }

    /** Whether the member can be written and that runs guest code. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean runsCodeOnWrite(PythonObject self, String member) {
        if (isHooked(self, SpecialMethod.SETATTR)) {
            return true;
        }
        Object raw = Members.inClass(self, Text.of(member));
        boolean computed = raw instanceof PProperty || raw != null && !PythonClass.of(raw).isBuiltin()
                && Descriptors.hasSet(raw);
        return computed && isWritable(self, member);
    }

    private static boolean isHooked(PythonObject self, SpecialMethod method) {
        return !(self.pythonClass().special(method) instanceof PBuiltinFunction);
    }
}
