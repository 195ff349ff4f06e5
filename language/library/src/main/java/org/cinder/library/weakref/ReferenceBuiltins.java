// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.weakref;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.PNotImplemented;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.iterator.IteratorArguments;
import org.cinder.object.str.Text;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Items;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.ObjectRepr;

/** {@code weakref.ref}. */
@Builtins(type = "weakref.ReferenceType", module = "weakref")
public final class ReferenceBuiltins {
    private static final TruffleString T_NAME = Text.of("__name__");

    private ReferenceBuiltins() {}

    @Builtin(value = "__new__($cls, object, callback=None, /, **kwargs)", hideSignature = true,
            doc = "A weak reference: calling it returns the object, or None when that is gone.")
    static Object make(CinderContext context, PythonClass cls, Object object, Object callback, PDict kwargs) {
        IteratorArguments.refuseKeywords(cls, WeakrefTypes.REFERENCE, kwargs);
        checkReferable(object);
        ReferenceTable table = ReferenceTable.of(context);
        if (callback == PNone.NONE && cls == WeakrefTypes.REFERENCE) {
            PWeakReference known = table.plain(object);
            if (known != null) {
                return known;
            }
        }
        PWeakReference reference = new PWeakReference(cls.instanceShape());
        reference.initialize(table.add(object, reference), callback == PNone.NONE ? null : callback);
        return reference;
    }

    /** Raises TypeError for objects of classes that do not support weak references. */
    static void checkReferable(Object object) {
        PythonClass type = PythonClass.of(object);
        for (PythonClass ancestor : type.mro()) {
            if ((ancestor.flags() & ClassFlags.WEAK_REFERENCES) != 0) {
                return;
            }
        }
        throw Errors.typeError("cannot create weak reference to '%s' object", type);
    }

    @Builtin(value = "__init__($self, object, callback=None, /)", hideSignature = true, doc = "Initialize self.")
    static void initialize(PWeakReference self, Object object, Object callback) {}

    @Builtin(value = "__call__($self)", hideSignature = true, doc = "Return the object, or None.")
    static Object call(CinderContext context, PWeakReference self) {
        Object object = self.get();
        if (object == null) {
            ReferenceTable.of(context).runCallbacks();
            return PNone.NONE;
        }
        return object;
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return hash(self).")
    static long hash(PWeakReference self) {
        return self.hash();
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object eq(PWeakReference self, Object value) {
        return equal(self, value, true);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object ne(PWeakReference self, Object value) {
        return equal(self, value, false);
    }

    private static Object equal(PWeakReference self, Object value, boolean wanted) {
        if (!(value instanceof PWeakReference other)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        Object mine = self.get();
        Object theirs = other.get();
        boolean same = mine == null || theirs == null ? self == other : Comparison.equal(mine, theirs);
        return same == wanted;
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PWeakReference self) {
        String start = "<weakref at " + ObjectRepr.address(self) + "; ";
        Object object = self.get();
        if (object == null) {
            return Text.of(start + "dead>");
        }
        TruffleString name = Text.asString(GetAttribute.orNull(object, T_NAME));
        return Text.of(start + "to '" + PythonClass.of(object).name() + "' at " + ObjectRepr.address(object)
                + (name == null ? ">" : " (" + Text.toJava(name) + ")>"));
    }

    @Getter("__callback__")
    static Object callback(PWeakReference self) {
        return self.callback() == null ? PNone.NONE : self.callback();
    }

    @Builtin(value = "__class_getitem__($cls, object, /)", hideSignature = true, doc = "See PEP 585")
    static Object classGetItem(PythonClass cls, Object item) {
        return Items.alias(cls, item);
    }
}
