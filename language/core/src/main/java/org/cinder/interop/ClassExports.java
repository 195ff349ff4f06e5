// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.cinder.object.PythonObject;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.ObjectRepr;

/** A class is a meta object and makes instances. */
@ExportLibrary(value = InteropLibrary.class, receiverType = PythonObject.class)
public final class ClassExports extends ObjectExports {
    private ClassExports() {}

    @ExportMessage
    static boolean isMetaObject(PythonObject self) {
        return true;
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object getMetaQualifiedName(PythonObject self) {
        return Text.of(ObjectRepr.className((PythonClass) self));
    }

    @ExportMessage
    static Object getMetaSimpleName(PythonObject self) {
        return ((PythonClass) self).nameText();
    }

    /** The class of the object decides; {@code __instancecheck__} is not asked. */
    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean isMetaInstance(PythonObject self, Object instance) {
        return PythonClass.of(HostValues.toGuest(instance)).isSubclassOf((PythonClass) self);
    }

    @ExportMessage
    static boolean hasMetaParents(PythonObject self) {
        return ((PythonClass) self).bases().length > 0;
    }

    @ExportMessage
    static Object getMetaParents(PythonObject self) throws UnsupportedMessageException {
        PythonClass[] bases = ((PythonClass) self).bases();
        if (bases.length == 0) {
            throw UnsupportedMessageException.create();
        }
        return new InteropArray((Object[]) bases);
    }

    @ExportMessage
    static boolean isInstantiable(PythonObject self) {
        return true;
    }

    @ExportMessage
    static Object instantiate(PythonObject self, Object... arguments) {
        return GuestCalls.call(self, arguments);
    }
}
