// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.json;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.HashMap;
import java.util.Map;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.callable.Calls;

/** Reads one JSON value out of a text. */
final class JsonScanner {
    private static final int MAX_DEPTH = 1000;

    private final PJsonScanner settings;
    private final JsonText source;
    private final Map<TruffleString, TruffleString> keys = new HashMap<>();
    private int position;
    private int depth;

    JsonScanner(PJsonScanner settings, TruffleString text) {
        this.settings = settings;
        this.source = new JsonText(text, settings.isStrict());
    }

    /** Where the value read last ends. */
    int position() {
        return position;
    }

    /** The value that begins at an index; StopIteration with the index when none does. */
    Object scan(int index) {
        if (index >= source.length()) {
            throw Errors.stopIteration((long) index);
        }
        int c = source.at(index);
        switch (c) {
            case '"':
                TruffleString text = source.string(index + 1);
                position = source.end();
                return text;
            case '{', '[':
                if (++depth > MAX_DEPTH) {
                    throw Errors.recursionError("maximum recursion depth exceeded while decoding a JSON %s from a "
                            + "unicode "
                            + "string", c == '{' ? "object" : "array");
                }
                Object container = c == '{' ? object(index + 1) : array(index + 1);
                depth--;
                return container;
            case 'n':
                return word(index, "null", PNone.NONE);
            case 't':
                return word(index, "true", true);
            case 'f':
                return word(index, "false", false);
            case 'N':
                return constant(index, "NaN");
            case 'I':
                return constant(index, "Infinity");
            case '-':
                if (startsWith(index, "-Infinity")) {
                    return constant(index, "-Infinity");
                }
                return number(index);
            default:
                return number(index);
        }
    }

    private boolean startsWith(int index, String word) {
        if (index + word.length() > source.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (source.at(index + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private Object word(int index, String word, Object value) {
        if (!startsWith(index, word)) {
            throw Errors.stopIteration((long) index);
        }
        position = index + word.length();
        return value;
    }

    private Object constant(int index, String word) {
        word(index, word, PNone.NONE);
        return Calls.call(settings.parseConstant(), Text.of(word));
    }

    private boolean isDigit(int index) {
        return index < source.length() && source.at(index) >= '0' && source.at(index) <= '9';
    }

    private Object number(int index) {
        int i = source.at(index) == '-' ? index + 1 : index;
        if (!isDigit(i)) {
            throw Errors.stopIteration((long) index);
        }
        boolean zero = source.at(i) == '0';
        i++;
        while (!zero && isDigit(i)) {
            i++;
        }
        boolean real = false;
        if (i < source.length() && source.at(i) == '.' && isDigit(i + 1)) {
            real = true;
            i += 2;
            while (isDigit(i)) {
                i++;
            }
        }
        if (i < source.length() && (source.at(i) == 'e' || source.at(i) == 'E')) {
            int digits = i + 1;
            if (digits < source.length() && (source.at(digits) == '+' || source.at(digits) == '-')) {
                digits++;
            }
            if (isDigit(digits)) {
                real = true;
                i = digits;
                while (isDigit(i)) {
                    i++;
                }
            }
        }
        position = i;
        return real ? realValue(index, i) : intValue(index, i);
    }

    private Object realValue(int start, int end) {
        TruffleString text = Text.substring(source.text(), start, end);
        return settings.parseFloat() == BuiltinTypes.FLOAT ? (Object) Double.parseDouble(Text.toJava(text))
                : Calls.call(settings.parseFloat(), text);
    }

    private Object intValue(int start, int end) {
        if (settings.parseInt() == BuiltinTypes.INT && end - start <= 18) {
            long value = 0;
            for (int i = source.at(start) == '-' ? start + 1 : start; i < end; i++) {
                value = value * 10 + source.at(i) - '0';
            }
            return source.at(start) == '-' ? -value : value;
        }
        return Calls.call(settings.parseInt(), Text.substring(source.text(), start, end));
    }

    private Object array(int start) {
        PList list = new PList();
        int i = source.skipSpace(start);
        if (i < source.length() && source.at(i) == ']') {
            position = i + 1;
            return list;
        }
        while (true) {
            list.append(scan(i));
            i = source.skipSpace(position);
            if (i < source.length() && source.at(i) == ']') {
                position = i + 1;
                return list;
            }
            if (i >= source.length() || source.at(i) != ',') {
                throw JsonErrors.decode("Expecting ',' delimiter", source.text(), i);
            }
            i = source.skipSpace(i + 1);
        }
    }

    private Object object(int start) {
        boolean pairs = settings.pairsHook() != PNone.NONE;
        PList items = pairs ? new PList() : null;
        PDict dict = pairs ? null : new PDict();
        int i = source.skipSpace(start);
        if (i >= source.length() || source.at(i) != '}') {
            i = members(i, items, dict);
        }
        position = i + 1;
        if (pairs) {
            return Calls.call(settings.pairsHook(), items);
        }
        return settings.objectHook() == PNone.NONE ? dict : Calls.call(settings.objectHook(), dict);
    }

    /** Reads the members; the position of the closing brace. */
    private int members(int start, PList items, PDict dict) {
        int i = start;
        while (true) {
            if (i >= source.length() || source.at(i) != '"') {
                throw JsonErrors.decode("Expecting property name enclosed in double quotes", source.text(), i);
            }
            TruffleString read = source.string(i + 1);
            TruffleString known = keys.putIfAbsent(read, read);
            TruffleString key = known == null ? read : known;
            i = source.skipSpace(source.end());
            if (i >= source.length() || source.at(i) != ':') {
                throw JsonErrors.decode("Expecting ':' delimiter", source.text(), i);
            }
            Object value = scan(source.skipSpace(i + 1));
            if (items != null) {
                items.append(PTuple.of(key, value));
            } else {
                dict.put((Object) key, value);
            }
            i = source.skipSpace(position);
            if (i < source.length() && source.at(i) == '}') {
                return i;
            }
            if (i >= source.length() || source.at(i) != ',') {
                throw JsonErrors.decode("Expecting ',' delimiter", source.text(), i);
            }
            i = source.skipSpace(i + 1);
        }
    }
}
