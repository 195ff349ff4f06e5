// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.collection;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PNone;
import org.cinder.object.PythonObject;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.slice.PRange;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PGenericAlias;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.GetAttribute;

/**
 * Subscripts: {@code o[key]}, {@code o[key] = value}, {@code del o[key]} (PyObject_GetItem and its kin). Exact builtin
 * containers are served here, everything else by its special methods.
 */
public final class Items {
    private Items() {}

    /** {@code container[key]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object get(Object container, Object key) {
        if (container instanceof PythonObject object) {
            PythonClass type = object.pythonClass();
            if (type == BuiltinTypes.LIST) {
                return ListItems.get((PList) container, key);
            }
            if (type == BuiltinTypes.DICT) {
                return getExact((PDict) container, key);
            }
            if (type == BuiltinTypes.TUPLE) {
                return TupleItems.get((PTuple) container, key);
            }
            if (type == BuiltinTypes.RANGE) {
                return RangeItems.get((PRange) container, key);
            }
            if (type == BuiltinTypes.BYTES && key instanceof Long index) {
                return getByte((PBytes) container, index);
            }
        } else if (container instanceof TruffleString text && key instanceof Long index) {
            return getCharacter(text, index);
        }
        Object result = Calls.special(container, SpecialMethod.GETITEM, key);
        return result != null ? result : getFromClass(container, key);
    }

    private static Object getExact(PDict dict, Object key) {
        Object value = dict.get(key);
        if (value == null) {
            throw Errors.keyError(key);
        }
        return value;
    }

    private static Object getCharacter(TruffleString text, long index) {
        int length = Text.length(text);
        long position = index < 0 ? index + length : index;
        if (position < 0 || position >= length) {
            throw Errors.indexError("string index out of range");
        }
        return Text.substring(text, (int) position, (int) position + 1);
    }

    private static Object getByte(PBytes bytes, long index) {
        int length = bytes.bytes().length;
        long position = index < 0 ? index + length : index;
        if (position < 0 || position >= length) {
            throw Errors.indexError("index out of range");
        }
        return bytes.bytes()[(int) position] & 0xFFL;
    }

    private static Object getFromClass(Object container, Object key) {
        if (!(container instanceof PythonClass type)) {
            throw Errors.typeError("'%s' object is not subscriptable", PythonClass.of(container));
        }
        if (type == BuiltinTypes.TYPE) {
            return alias(type, key);
        }
        Object method = GetAttribute.orNull(type, SpecialMethod.CLASS_GETITEM.methodName());
        if (method == null || method == PNone.NONE) {
            throw Errors.typeError("type '%s' is not subscriptable", type);
        }
        return Calls.call(method, key);
    }

    /** {@code origin[key]} for a generic builtin class. */
    public static PGenericAlias alias(PythonClass origin, Object key) {
        return new PGenericAlias(origin, key instanceof PTuple arguments ? arguments : new PTuple(key));
    }

    /** {@code container[key] = value}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void set(Object container, Object key, Object value) {
        if (container instanceof PythonObject object) {
            PythonClass type = object.pythonClass();
            if (type == BuiltinTypes.LIST) {
                ListItems.set((PList) container, key, value);
                return;
            }
            if (type == BuiltinTypes.DICT) {
                ((PDict) container).put(key, value);
                return;
            }
        }
        if (Calls.special(container, SpecialMethod.SETITEM, key, value) == null) {
            throw Errors.typeError("'%s' object does not support item assignment", PythonClass.of(container));
        }
    }

    /** {@code del container[key]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void delete(Object container, Object key) {
        if (container instanceof PythonObject object) {
            PythonClass type = object.pythonClass();
            if (type == BuiltinTypes.LIST) {
                ListItems.delete((PList) container, key);
                return;
            }
            if (type == BuiltinTypes.DICT) {
                if (((PDict) container).remove(key) == null) {
                    throw Errors.keyError(key);
                }
                return;
            }
        }
        if (Calls.special(container, SpecialMethod.DELITEM, key) == null) {
            boolean indexed = isSequence(PythonClass.of(container)) && Index.isIndex(key);
            throw Errors.typeError("'%s' object %s support item deletion", PythonClass.of(container),
                    indexed ? "doesn't" : "does not");
        }
    }

    /** Whether CPython's type has any sequence slot: all classes of programs do, and the builtin containers. */
    private static boolean isSequence(PythonClass type) {
        return !type.isBuiltin() || type.special(SpecialMethod.LEN) != null;
    }
}
