// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.dict;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Kind;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.hash.HashTable;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/** Reading, writing and removing single keys of a dict. */
@Builtins(type = "dict")
public final class DictAccessBuiltins {
    private DictAccessBuiltins() {}

    @Builtin(value = "__len__($self, /)", doc = "Return len(self).", inline = true)
    static long length(PDict self) {
        return self.size();
    }

    @Builtin(value = "__getitem__($self, key, /)", kind = Kind.METHOD, doc = "Return self[key].", inline = true)
    static Object getItem(PDict self, Object key) {
        Object value = self.table().get(key);
        return value != null ? value : missing(self, key);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object missing(PDict self, Object key) {
        if (self.pythonClass() != BuiltinTypes.DICT) {
            Object value = Calls.special(self, SpecialMethod.MISSING, key);
            if (value != null) {
                return value;
            }
        }
        throw Errors.keyError(key);
    }

    @Builtin(value = "__setitem__($self, key, value, /)", doc = "Set self[key] to value.", inline = true)
    static void setItem(PDict self, Object key, Object value) {
        self.table().put(key, value);
    }

    @Builtin(value = "__delitem__($self, key, /)", doc = "Delete self[key].", inline = true)
    static void deleteItem(PDict self, Object key) {
        if (self.table().remove(key) == null) {
            throw Errors.keyError(key);
        }
    }

    @Builtin(value = "__contains__($self, key, /)", kind = Kind.METHOD, inline = true,
            doc = "True if the dictionary has the specified key, else False.")
    static boolean contains(PDict self, Object key) {
        return self.table().contains(key);
    }

    @Builtin(value = "get($self, key, default=None, /)", inline = true, node = DictGetNode.class,
            doc = "Return the value for key if key is in the dictionary, else default.")
    static Object get(PDict self, Object key, Object defaultValue) {
        Object value = self.table().get(key);
        return value != null ? value : defaultValue;
    }

    @Builtin(value = "setdefault($self, key, default=None, /)", inline = true, node = DictSetDefaultNode.class,
            doc = "Insert key with a value of default if key is not in the dictionary.\n\n"
                    + "Return the value for key if key is in the dictionary, else default.")
    static Object setDefault(PDict self, Object key, Object defaultValue) {
        return self.table().putIfAbsent(key, defaultValue);
    }

    @Builtin(value = "pop($self, key, default=<unrepresentable>, /)", inline = true,
            doc = "D.pop(k[,d]) -> v, remove specified key and return the corresponding value.\n\n"
                    + "If the key is not found, return the default if given; otherwise,\nraise a KeyError.")
    static Object pop(PDict self, Object key, Object defaultValue) {
        // an empty dict does not even hash the key
        Object value = self.size() == 0 ? null : self.table().remove(key);
        if (value != null) {
            return value;
        }
        if (defaultValue == null) {
            throw Errors.keyError(key);
        }
        return defaultValue;
    }

    @Builtin(value = "popitem($self, /)",
            doc = "Remove and return a (key, value) pair as a 2-tuple.\n\n"
                    + "Pairs are returned in LIFO (last-in, first-out) order.\nRaises KeyError if the dict is empty.")
    static Object popItem(PDict self) {
        HashTable table = self.table();
        int last = table.previousEntry(table.lastPosition());
        if (last < 0) {
            throw Errors.of(ExceptionTypes.KEY_ERROR, "popitem(): dictionary is empty");
        }
        Object key = table.keyAt(last);
        return new PTuple(key, table.removeLast(last));
    }

    @Builtin(value = "clear($self, /)", hideSignature = true, doc = "D.clear() -> None.  Remove all items from D.")
    static void clear(PDict self) {
        self.table().clear();
    }

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).", inline = true)
    static Object iter(PDict self) {
        return new DictKeyIterator(self, false);
    }

    @Builtin(value = "__reversed__($self, /)", doc = "Return a reverse iterator over the dict keys.", inline = true)
    static Object reversed(PDict self) {
        return new DictKeyIterator(self, true);
    }

    @Builtin(value = "keys($self, /)", hideSignature = true, inline = true,
            doc = "D.keys() -> a set-like object providing a view on D's keys")
    static Object keys(PDict self) {
        return new PDictView(BuiltinTypes.DICT_KEYS, self);
    }

    @Builtin(value = "values($self, /)", hideSignature = true, inline = true,
            doc = "D.values() -> an object providing a view on D's values")
    static Object values(PDict self) {
        return new PDictView(BuiltinTypes.DICT_VALUES, self);
    }

    @Builtin(value = "items($self, /)", hideSignature = true, inline = true,
            doc = "D.items() -> a set-like object providing a view on D's items")
    static Object items(PDict self) {
        return new PDictView(BuiltinTypes.DICT_ITEMS, self);
    }
}
