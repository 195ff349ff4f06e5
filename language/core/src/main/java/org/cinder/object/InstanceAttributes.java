// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.dict.PDict;
import org.cinder.object.module.PModule;
import org.cinder.object.type.PythonClass;

/**
 * The attributes an instance has of its own. They are properties of its shape, keyed by name, until a program asks for
 * {@code __dict__}: then they move into a dict that hangs under {@link #HIDDEN_DICT}, and the shape says so in its
 * flags.
 * Values of slots stay properties under their hidden keys in both forms.
 */
public final class InstanceAttributes {
    /** The property that holds the {@code __dict__} of an object whose attributes have left the shape. */
    public static final HiddenKey HIDDEN_DICT = new HiddenKey("__dict__");
    /** Bit of {@code Shape.getFlags()}: the attributes live in the dict under {@link #HIDDEN_DICT}. */
    public static final int DICT_BACKED = 1;

    private InstanceAttributes() {}

    /** Whether the attributes live in a dict. */
    public static boolean isDictBacked(PythonObject object) {
        return (object.getShape().getFlags() & DICT_BACKED) != 0;
    }

    /** The dict of an object for which {@link #isDictBacked} holds. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PDict backingDict(PythonObject object) {
        return (PDict) library().getOrDefault(object, HIDDEN_DICT, null);
    }

    /** The attribute, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object get(PythonObject object, TruffleString name) {
        if (object instanceof PModule module) {
            return module.namespace().get(name);
        }
        if (isDictBacked(object)) {
            return backingDict(object).get(name);
        }
        return library().getOrDefault(object, name, null);
    }

    /** Adds or changes an attribute; whether the class allows any is the caller's business. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void put(PythonObject object, TruffleString name, Object value) {
        if (object instanceof PModule module) {
            module.namespace().put(name, value);
        } else if (isDictBacked(object)) {
            backingDict(object).put(name, value);
        } else {
            library().put(object, name, value);
        }
    }

    /** Removes an attribute; false when there was none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean remove(PythonObject object, TruffleString name) {
        if (object instanceof PModule module) {
            return module.namespace().remove(name) != null;
        }
        if (isDictBacked(object)) {
            return backingDict(object).remove(name) != null;
        }
        return library().removeKey(object, name);
    }

    /** {@code __dict__}: the live dict of the attributes; from now on they live there. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PDict dict(PythonObject object) {
        if (object instanceof PModule module) {
            return module.namespace();
        }
        if (isDictBacked(object)) {
            return backingDict(object);
        }
        PDict dict = copy(object);
        setDict(object, dict);
        return dict;
    }

    /** Assigns {@code __dict__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void setDict(PythonObject object, PDict dict) {
        if (object instanceof PModule module) {
            module.setNamespace(dict);
            return;
        }
        DynamicObjectLibrary library = library();
        if (!isDictBacked(object)) {
            Object[] names = library.getKeyArray(object);
            for (int i = names.length - 1; i >= 0; i--) {
                library.removeKey(object, names[i]);
            }
            library.setShapeFlags(object, library.getShapeFlags(object) | DICT_BACKED);
        }
        library.put(object, HIDDEN_DICT, dict);
    }

    /** A new dict with the attributes; their home stays where it is. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PDict copy(PythonObject object) {
        if (object instanceof PModule || isDictBacked(object)) {
            return new PDict(dict(object).table().copy());
        }
        PDict copy = new PDict();
        DynamicObjectLibrary library = library();
        for (Object name : library.getKeyArray(object)) {
            copy.put(name, library.getOrDefault(object, name, null));
        }
        return copy;
    }

    /** Whether there are no attributes. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isEmpty(PythonObject object) {
        if (object instanceof PModule || isDictBacked(object)) {
            return dict(object).size() == 0;
        }
        return library().getKeyArray(object).length == 0;
    }

    /** Whether the class of the object gives it a {@code __dict__} of this kind (classes keep a namespace instead). */
    public static boolean hasDict(Object object) {
        return object instanceof PythonObject instance && !(object instanceof PythonClass)
                && instance.pythonClass().hasInstanceDict();
    }

    private static DynamicObjectLibrary library() {
        return DynamicObjectLibrary.getUncached();
    }
}
