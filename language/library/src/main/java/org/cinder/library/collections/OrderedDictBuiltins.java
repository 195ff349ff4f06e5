// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.collections;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.InstanceAttributes;
import org.cinder.object.Names;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.dict.PDictView;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Contains;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.GetAttribute;

/** {@code OrderedDict}: dicts are ordered anyway, so this adds moving keys and removal from both ends. */
@Builtins(type = "collections.OrderedDict", module = "collections")
public final class OrderedDictBuiltins {
    private static final TruffleString T_KEYS = Text.of("keys");
    private static final TruffleString T_ITEMS = Text.of("items");

    private OrderedDictBuiltins() {}

    private static boolean isPlain(PDict self) {
        return self.pythonClass() == CollectionsModule.ORDERED_DICT;
    }

    @Builtin(value = "__init__($self, *args, **kwargs)", hideSignature = true,
            doc = "Dictionary that remembers insertion order")
    static void initialize(PDict self, Object[] args, PDict keywords) {
        if (args.length > 1) {
            throw Errors.typeError("expected at most 1 arguments, got %d", args.length);
        }
        fill(self, args, keywords);
    }

    @Builtin(value = "update($self, *args, **kwargs)", hideSignature = true,
            doc = "D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F.")
    static void update(PDict self, Object[] args, PDict keywords) {
        if (args.length > 1) {
            throw Errors.typeError("update() takes at most 1 positional argument (%d given)", args.length);
        }
        fill(self, args, keywords);
    }

    /** As MutableMapping.update does it: every item goes through {@code __setitem__}. */
    private static void fill(PDict self, Object[] args, PDict keywords) {
        if (args.length == 1) {
            Object source = args[0];
            if (source instanceof PDict dict && PythonClass.of(dict).isBuiltin()) {
                putAll(self, dict);
            } else if (GetAttribute.orNull(source, T_KEYS) instanceof Object keys) {
                Object iterator = Iteration.iterator(Calls.call(keys));
                for (Object key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
                    set(self, key, Items.get(source, key));
                }
            } else {
                Object items = GetAttribute.orNull(source, T_ITEMS);
                fillPairs(self, items == null ? source : Calls.call(items));
            }
        }
        putAll(self, keywords);
    }

    private static void fillPairs(PDict self, Object pairs) {
        Object iterator = Iteration.iterator(pairs);
        for (Object pair = Iteration.next(iterator); pair != null; pair = Iteration.next(iterator)) {
            Object[] parts = Iteration.toArray(pair);
            if (parts.length != 2) {
                throw Errors.valueError(parts.length < 2 ? "need more than %d value%s to unpack"
                        : "too many values to unpack (expected 2)", parts.length, parts.length == 1 ? "" : "s");
            }
            set(self, parts[0], parts[1]);
        }
    }

    private static void putAll(PDict self, PDict source) {
        HashTable table = source.table();
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            set(self, table.keyAt(entry), table.valueAt(entry));
        }
    }

    private static void set(PDict self, Object key, Object value) {
        if (isPlain(self)) {
            self.put(key, value);
        } else {
            Items.set(self, key, value);
        }
    }

    @Builtin(value = "fromkeys($cls, iterable, value=None)",
            doc = "Create a new ordered dictionary with keys from iterable and values set to value.")
    static Object fromkeys(PythonClass cls, Object iterable, Object value) {
        Object result = Calls.call(cls);
        Object iterator = Iteration.iterator(iterable);
        for (Object key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
            Items.set(result, key, value);
        }
        return result;
    }

    @Builtin(value = "setdefault($self, key, default=None)",
            doc = "Insert key with a value of default if key is not in the dictionary.\n\n"
                    + "Return the value for key if key is in the dictionary, else default.")
    static Object setdefault(PDict self, Object key, Object value) {
        if (isPlain(self)) {
            return self.table().putIfAbsent(key, value);
        }
        if (Contains.test(self, key)) {
            return Items.get(self, key);
        }
        Items.set(self, key, value);
        return value;
    }

    @Builtin(value = "keys($self, /)", hideSignature = true, doc = "Return a view of the keys.")
    static Object keys(PDict self) {
        return new PDictView(CollectionsModule.ORDERED_KEYS, BuiltinTypes.DICT_KEYS, self);
    }

    @Builtin(value = "values($self, /)", hideSignature = true, doc = "Return a view of the values.")
    static Object values(PDict self) {
        return new PDictView(CollectionsModule.ORDERED_VALUES, BuiltinTypes.DICT_VALUES, self);
    }

    @Builtin(value = "items($self, /)", hideSignature = true, doc = "Return a view of the pairs.")
    static Object items(PDict self) {
        return new PDictView(CollectionsModule.ORDERED_ITEMS, BuiltinTypes.DICT_ITEMS, self);
    }

    @Builtin(value = "pop($self, key, default=<unrepresentable>)",
            doc = "od.pop(key[,default]) -> v, remove specified key and return the corresponding value.\n\n"
                    + "If the key is not found, return the default if given; otherwise, raise a KeyError.")
    static Object pop(PDict self, Object key, Object defaultValue) {
        Object value = self.remove(key);
        if (value != null) {
            return value;
        }
        if (defaultValue == null) {
            throw Errors.keyError(key);
        }
        return defaultValue;
    }

    @Builtin(value = "popitem($self, last=True)",
            doc = "Remove and return a (key, value) pair from the dictionary.\n\n"
                    + "Pairs are returned in LIFO order if last is true or FIFO order if false.")
    static Object popitem(PDict self, boolean last) {
        HashTable table = self.table();
        int entry = last ? table.previousEntry(table.lastPosition()) : table.nextEntry(0);
        if (entry < 0) {
            throw Errors.withArgs(ExceptionTypes.KEY_ERROR, Text.of("dictionary is empty"));
        }
        Object key = table.keyAt(entry);
        Object value = table.valueAt(entry);
        table.removeAt(entry);
        return PTuple.of(key, value);
    }

    @Builtin(value = "move_to_end($self, key, last=True)",
            doc = "Move an existing element to the end (or beginning if last is false).\n\n"
                    + "Raise KeyError if the element does not exist.")
    static void moveToEnd(PDict self, Object key, boolean last) {
        HashTable table = self.table();
        int entry = table.find(key);
        if (entry < 0) {
            throw Errors.keyError(key);
        }
        Object storedKey = table.keyAt(entry);
        long hash = table.hashAt(entry);
        Object value = table.removeAt(entry);
        if (last) {
            table.put(storedKey, hash, value);
            return;
        }
        HashTable moved = new HashTable(true);
        moved.put(storedKey, hash, value);
        for (int each = table.nextEntry(0); each >= 0; each = table.nextEntry(each + 1)) {
            moved.put(table.keyAt(each), table.hashAt(each), table.valueAt(each));
        }
        self.setTable(moved);
    }

    @Builtin(value = "copy($self, /)", hideSignature = true, doc = "od.copy() -> a shallow copy of od")
    static Object copy(PDict self) {
        Object result = Calls.call(self.pythonClass());
        if (result instanceof PDict target) {
            putAll(target, self);
            if (InstanceAttributes.hasDict(self) && !InstanceAttributes.isEmpty(self)) {
                InstanceAttributes.setDict(target, InstanceAttributes.copy(self));
            }
        }
        return result;
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true, doc = "Return state information for pickling")
    static Object reduce(PDict self) {
        Object state = Calls.method(self, Names.T_GETSTATE);
        return PTuple.of(self.pythonClass(), PTuple.EMPTY, state, PNone.NONE,
                Iteration.iterator(Calls.method(self, T_ITEMS)));
    }

    @Builtin(value = "__sizeof__($self, /)", hideSignature = true, doc = "Return the size in memory.")
    static long sizeof(PDict self) {
        return 232L + 100L * self.size();
    }
}
