// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.json;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.hash.HashTable;
import org.cinder.object.list.ListSort;
import org.cinder.object.list.PList;
import org.cinder.object.number.AnyFloat;
import org.cinder.object.number.AnyInt;
import org.cinder.object.number.FloatText;
import org.cinder.object.number.IntText;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.RecursionGuard;
import org.cinder.operation.object.ReprOf;

/** Writes values as JSON, without indentation. */
final class JsonEncoder {
    private static final TruffleString T_ITEMS = Text.of("items");

    private final PJsonEncoder settings;
    private final TextBuilder out = new TextBuilder();
    private final boolean plainStrings;
    private final boolean ascii;
    private final boolean allowNan;
    private final boolean sortKeys;
    private final boolean skipKeys;
    private final TruffleString keySeparator;
    private final TruffleString itemSeparator;

    JsonEncoder(PJsonEncoder settings) {
        this.settings = settings;
        String builtin = settings.encoder() instanceof PBuiltinFunction function ? function.spec().toString() : "";
        ascii = builtin.equals("_json.encode_basestring_ascii");
        plainStrings = ascii || builtin.equals("_json.encode_basestring");
        allowNan = settings.allowsNan();
        sortKeys = settings.sortsKeys();
        skipKeys = settings.skipsKeys();
        keySeparator = settings.keySeparator();
        itemSeparator = settings.itemSeparator();
    }

    TruffleString encode(Object value) {
        put(value);
        return out.build();
    }

    private void put(Object value) {
        TruffleString text = Text.asString(value);
        if (text != null) {
            putString(text, value);
        } else if (value == PNone.NONE) {
            out.append("null");
        } else if (value instanceof Boolean truth) {
            out.append(truth ? "true" : "false");
        } else if (AnyInt.is(value)) {
            out.append(IntText.repr(AnyInt.toExact(value)));
        } else if (AnyFloat.is(value)) {
            out.append(real(value));
        } else if (value instanceof PList list) {
            putContainer(value, () -> putList(list));
        } else if (value instanceof PTuple tuple) {
            putContainer(value, () -> putArray(tuple.elements()));
        } else if (value instanceof PDict dict) {
            putContainer(value, () -> putObject(dict));
        } else {
            putContainer(value, () -> put(Calls.call(settings.defaultFunction(), value)));
        }
    }

    private void putString(TruffleString text, Object value) {
        if (plainStrings) {
            JsonQuoting.append(out, text, ascii);
            return;
        }
        TruffleString encoded = Text.asString(Calls.call(settings.encoder(), value));
        if (encoded == null) {
            throw Errors.typeError("encoder() must return a string, not %s", PythonClass.of(value));
        }
        out.append(encoded);
    }

    private String real(Object value) {
        double number = AnyFloat.value(value);
        if (Double.isFinite(number)) {
            return Text.toJava(FloatText.repr(number));
        }
        if (!allowNan) {
            throw Errors.valueError("Out of range float values are not JSON compliant: %s", ReprOf.of(value));
        }
        return Double.isNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
    }

    /** Guards against containers in themselves. */
    private void putContainer(Object value, Runnable content) {
        CinderContext context = RecursionGuard.enter(" while encoding a JSON object");
        Object id = null;
        try {
            if (settings.markers() instanceof PDict markers) {
                id = context.objectIds().idOf(value);
                if (markers.get(id) != null) {
                    throw Errors.valueError("Circular reference detected");
                }
                markers.put(id, value);
            }
            content.run();
            if (id != null) {
                ((PDict) settings.markers()).remove(id);
            }
        } finally {
            RecursionGuard.leave(context);
        }
    }

    private void putArray(Object[] elements) {
        out.append('[');
        for (int i = 0; i < elements.length; i++) {
            if (i > 0) {
                out.append(itemSeparator);
            }
            put(elements[i]);
        }
        out.append(']');
    }

    /** The list itself is looked at again for each element: what is called may change it. */
    private void putList(PList list) {
        out.append('[');
        for (int i = 0; i < list.length(); i++) {
            if (i > 0) {
                out.append(itemSeparator);
            }
            put(list.get(i));
        }
        out.append(']');
    }

    private void putObject(PDict dict) {
        out.append('{');
        boolean first = true;
        if (!sortKeys && dict.pythonClass() == BuiltinTypes.DICT) {
            HashTable table = dict.table();
            for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
                first = putMember(table.keyAt(entry), table.valueAt(entry), first);
            }
        } else {
            PList items = PList.of(Iteration.toArray(Calls.method(dict, T_ITEMS)));
            if (sortKeys) {
                ListSort.sort(items, PNone.NONE, false);
            }
            for (Object item : items.toArray()) {
                if (!(item instanceof PTuple pair) || pair.length() != 2) {
                    throw Errors.valueError("items must return 2-tuples");
                }
                first = putMember(pair.get(0), pair.get(1), first);
            }
        }
        out.append('}');
    }

    /** Whether the next member is still the first. */
    private boolean putMember(Object key, Object value, boolean first) {
        TruffleString text = Text.asString(key);
        Object shown = key;
        if (text == null) {
            text = keyText(key);
            shown = text;
            if (text == null) {
                if (skipKeys) {
                    return first;
                }
                throw Errors.typeError("keys must be str, int, float, bool or None, not %s", PythonClass.of(key));
            }
        }
        if (!first) {
            out.append(itemSeparator);
        }
        putString(text, shown);
        out.append(keySeparator);
        put(value);
        return false;
    }

    private TruffleString keyText(Object key) {
        if (key == PNone.NONE) {
            return Text.of("null");
        }
        if (key instanceof Boolean truth) {
            return Text.of(truth ? "true" : "false");
        }
        if (AnyInt.is(key)) {
            return IntText.repr(AnyInt.toExact(key));
        }
        return AnyFloat.is(key) ? Text.of(real(key)) : null;
    }
}
