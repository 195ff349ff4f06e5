// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.dict.DictMerge;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Contains;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Length;
import org.cinder.operation.collection.Unpack;

/** What the patterns of {@code match} ask of the subject; null or false where it does not match. */
public final class PatternMatch {
    private static final TruffleString T_MATCH_ARGS = Text.of("__match_args__");
    private static final TruffleString T_GET = Text.of("get");
    /** Builtin classes whose one positional pattern is for the object itself. */
    private static final PythonClass[] SELF_MATCHING = {
        BuiltinTypes.BOOL, BuiltinTypes.BYTEARRAY, BuiltinTypes.BYTES, BuiltinTypes.DICT, BuiltinTypes.FLOAT,
        BuiltinTypes.FROZENSET, BuiltinTypes.INT, BuiltinTypes.LIST, BuiltinTypes.SET, BuiltinTypes.STR,
        BuiltinTypes.TUPLE};

    private PatternMatch() {}

    /**
     * The elements of a sequence, of which {@code star} takes any number as a list. A star that nobody looks at is not
     * filled: then only the elements that are wanted are asked for.
     *
     * @param slots where the elements go; below 0 for those that nobody looks at
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] sequence(Object subject, int[] slots, int star) {
        int count = slots.length;
        if ((PythonClass.of(subject).flags() & ClassFlags.SEQUENCE_PATTERN) == 0) {
            return null;
        }
        if (count == 1 && star == 0 && slots[0] < 0) {
            return new Object[1];
        }
        long length = Length.of(subject);
        if (star < 0 ? length != count : length < count - 1) {
            return null;
        }
        if (star >= 0 && slots[star] < 0 || Arrays.stream(slots).allMatch(slot -> slot < 0)) {
            return wanted(subject, slots, star, length);
        }
        if (star < 0) {
            return Unpack.exactly(subject, count);
        }
        return Unpack.withStar(subject, star, count - star - 1);
    }

    private static Object[] wanted(Object subject, int[] slots, int star, long length) {
        Object[] elements = new Object[slots.length];
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] >= 0) {
                elements[i] = Items.get(subject, i < star ? (long) i : length - slots.length + i);
            }
        }
        return elements;
    }

    /** Whether it is a mapping of at least {@code keys} entries. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isMapping(Object subject, int keys) {
        return (PythonClass.of(subject).flags() & ClassFlags.MAPPING_PATTERN) != 0
                && (keys == 0 || Length.of(subject) >= keys);
    }

    /** The values for the keys, or null when one is missing; {@code get} is asked, so that no default is made. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] values(Object subject, Object[] keys) {
        Object[] values = new Object[keys.length];
        PDict seen = new PDict();
        Object absent = PTuple.of((Object) PTuple.EMPTY);
        Object get = keys.length == 0 ? null : GetAttribute.of(subject, T_GET);
        for (int i = 0; i < keys.length; i++) {
            if (Contains.test(seen, keys[i])) {
                throw Errors.valueError("mapping pattern checks duplicate key (%s)", ReprOf.of(keys[i]));
            }
            seen.put(keys[i], true);
            values[i] = Calls.call(get, keys[i], absent);
            if (values[i] == absent) {
                return null;
            }
        }
        return values;
    }

    /** A dict of what a mapping holds besides the keys. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PDict rest(Object subject, Object[] keys) {
        PDict rest = new PDict();
        DictMerge.update(rest, subject);
        for (Object key : keys) {
            rest.remove(key);
        }
        return rest;
    }

    /** The attributes that a class pattern names, positional ones first. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] attributes(Object subject, Object type, int positional, TruffleString[] names) {
        if (!(type instanceof PythonClass cls)) {
            throw Errors.typeError("called match pattern must be a class");
        }
        if (!IsInstance.test(subject, cls)) {
            return null;
        }
        Object[] values = new Object[positional + names.length];
        PDict seen = new PDict();
        if (positional > 0 && !positional(subject, cls, positional, values, seen)) {
            return null;
        }
        for (int i = 0; i < names.length; i++) {
            values[positional + i] = attribute(subject, cls, names[i], seen);
            if (values[positional + i] == null) {
                return null;
            }
        }
        return values;
    }

    private static boolean positional(Object subject, PythonClass cls, int count, Object[] values, PDict seen) {
        Object given = GetAttribute.orNull(cls, T_MATCH_ARGS);
        if (given != null && PythonClass.of(given) != BuiltinTypes.TUPLE) {
            throw Errors.typeError("%s.__match_args__ must be a tuple (got %s)", cls, PythonClass.of(given));
        }
        boolean self = given == null && matchesSelf(cls);
        int allowed = given != null ? ((PTuple) given).length() : self ? 1 : 0;
        if (allowed < count) {
            throw Errors.typeError("%s() accepts %s positional sub-pattern%s (%s given)", cls, allowed,
                    allowed == 1 ? "" : "s", count);
        }
        if (self) {
            values[0] = subject;
            return true;
        }
        for (int i = 0; i < count; i++) {
            Object element = ((PTuple) given).get(i);
            TruffleString name = Text.asString(element);
            if (name == null) {
                throw Errors.typeError("__match_args__ elements must be strings (got %s)", PythonClass.of(element));
            }
            values[i] = attribute(subject, cls, name, seen);
            if (values[i] == null) {
                return false;
            }
        }
        return true;
    }

    private static Object attribute(Object subject, PythonClass cls, TruffleString name, PDict seen) {
        if (seen.get(name) != null) {
            throw Errors.typeError("%s() got multiple sub-patterns for attribute %s", cls, ReprOf.of(name));
        }
        seen.put(name, true);
        return GetAttribute.orNull(subject, name);
    }

    private static boolean matchesSelf(PythonClass cls) {
        for (PythonClass each : SELF_MATCHING) {
            if (cls.isSubclassOf(each)) {
                return true;
            }
        }
        return false;
    }
}
