// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.hash.HashTable;
import org.cinder.object.number.AnyInt;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.collection.Items;

/** {@code str.translate} and {@code str.maketrans}. */
final class StrTranslation {
    private static final int LATIN_1 = 256;

    private StrTranslation() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static TruffleString translate(TruffleString text, Object table) {
        TextView view = TextView.of(text);
        Object[] known = new Object[LATIN_1];
        TruffleString narrow = view.isLatin1() ? translateBytes(view, table, known) : null;
        if (narrow != null) {
            return narrow;
        }
        TextBuilder out = new TextBuilder(view.length());
        for (int i = 0; i < view.length(); i++) {
            int c = view.at(i);
            append(c < LATIN_1 ? ask(table, c, known) : lookUp(table, c), out);
        }
        return out.build();
    }

    /** Latin-1 text whose characters become such characters or nothing; null when there are other replacements. */
    private static TruffleString translateBytes(TextView view, Object table, Object[] known) {
        byte[] source = view.bytes();
        int offset = view.offset();
        int length = view.length();
        short[] targets = new short[LATIN_1];
        boolean deletes = false;
        for (int i = 0; i < length; i++) {
            int c = source[offset + i] & 0xff;
            if (targets[c] == 0) {
                int target = narrowTarget(ask(table, c, known));
                if (target == 0) {
                    return null;
                }
                targets[c] = (short) target;
                deletes |= target < 0;
            }
        }
        byte[] result = new byte[length];
        int count = deletes ? mapAndDelete(source, offset, targets, result) : map(source, offset, targets, result);
        return Text.ofLatin1(result, 0, count);
    }

    private static int map(byte[] source, int offset, short[] targets, byte[] result) {
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) (targets[source[offset + i] & 0xff] - 1);
        }
        return result.length;
    }

    private static int mapAndDelete(byte[] source, int offset, short[] targets, byte[] result) {
        int count = 0;
        for (int i = 0; i < result.length; i++) {
            int target = targets[source[offset + i] & 0xff];
            if (target > 0) {
                result[count++] = (byte) (target - 1);
            }
        }
        return count;
    }

    /** One more than the Latin-1 character, -1 for deletion, 0 for anything else. */
    private static int narrowTarget(Object target) {
        if (target == PNone.NONE) {
            return -1;
        }
        if (target instanceof Long c) {
            return c >= 0 && c < LATIN_1 ? (int) (c + 1) : 0;
        }
        TruffleString text = target instanceof TruffleString exact ? exact : null;
        int c = text != null && Text.length(text) == 1 ? Text.codePointAt(text, 0) : LATIN_1;
        return c < LATIN_1 ? c + 1 : 0;
    }

    /** What replaces a Latin-1 character; the mapping is asked once for each. */
    private static Object ask(Object table, int c, Object[] known) {
        if (known[c] == null) {
            known[c] = lookUp(table, c);
        }
        return known[c];
    }

    /** What replaces a character: the mapping's answer, or the character itself when it has none. */
    private static Object lookUp(Object table, int c) {
        if (table instanceof PDict dict && dict.pythonClass() == BuiltinTypes.DICT) {
            Object value = dict.get((long) c);
            return value == null ? (Object) (long) c : value;
        }
        try {
            return Items.get(table, (long) c);
        } catch (PException e) {
            if (e.exception().pythonClass().isSubclassOf(ExceptionTypes.LOOKUP_ERROR)) {
                return (long) c;
            }
            throw e;
        }
    }

    private static void append(Object target, TextBuilder out) {
        if (target == PNone.NONE) {
            return;
        }
        TruffleString text = Text.asString(target);
        if (text != null) {
            out.append(text);
            return;
        }
        if (!AnyInt.is(target)) {
            throw Errors.typeError("character mapping must return integer, None or str");
        }
        long c = AnyInt.fitsLong(target) ? AnyInt.toLong(target) : -1;
        if (c < 0 || c > Character.MAX_CODE_POINT) {
            throw Errors.valueError("character mapping must be in range(0x110000)");
        }
        out.append((int) c);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PDict makeTable(Object x, TruffleString y, TruffleString z) {
        PDict table = new PDict();
        if (y == null) {
            copyTable(x, table);
            return table;
        }
        TruffleString from = Text.asString(x);
        if (from == null) {
            throw Errors.typeError("first maketrans argument must be a string if there is a second argument");
        }
        if (Text.length(from) != Text.length(y)) {
            throw Errors.valueError("the first two maketrans arguments must have equal length");
        }
        TextView sources = TextView.of(from);
        TextView targets = TextView.of(y);
        for (int i = 0; i < sources.length(); i++) {
            table.put((long) sources.at(i), (long) targets.at(i));
        }
        if (z != null) {
            for (int c : Text.codePoints(z)) {
                table.put((long) c, PNone.NONE);
            }
        }
        return table;
    }

    private static void copyTable(Object x, PDict table) {
        if (!(x instanceof PDict dict)) {
            throw Errors.typeError("if you give only one argument to maketrans it must be a dict");
        }
        HashTable entries = dict.table();
        for (int i = entries.nextEntry(0); i >= 0; i = entries.nextEntry(i + 1)) {
            table.put(ordinal(entries.keyAt(i)), entries.valueAt(i));
        }
    }

    private static Object ordinal(Object key) {
        TruffleString text = Text.asString(key);
        if (text != null) {
            if (Text.length(text) != 1) {
                throw Errors.valueError("string keys in translate table must be of length 1");
            }
            return (long) Text.codePointAt(text, 0);
        }
        if (!AnyInt.is(key)) {
            throw Errors.typeError("keys in translate table must be strings or integers");
        }
        return key;
    }
}
