// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.set;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.dict.PDict;
import org.cinder.object.hash.HashTable;
import org.cinder.object.hash.SetTable;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Hash;

/** Set algebra on tables; operands may be any iterable, and elements of sets and dicts are never hashed again. */
public final class SetOperations {
    private SetOperations() {}

    /** The table of an exact dict, whose keys are the elements; else null. */
    private static HashTable exactDict(Object iterable) {
        return iterable instanceof PDict dict && dict.pythonClass() == BuiltinTypes.DICT ? dict.table() : null;
    }

    /** A new table with the elements of an iterable. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static SetTable tableOf(Object iterable) {
        SetTable result = new SetTable();
        addAll(result, iterable);
        return result;
    }

    /** {@code target |= iterable}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void addAll(SetTable target, Object iterable) {
        if (iterable instanceof PSet set) {
            target.addAll(set.table());
            return;
        }
        HashTable dict = exactDict(iterable);
        if (dict != null) {
            target.reserveForMerge(dict.size());
            for (int entry = dict.nextEntry(0); entry >= 0; entry = dict.nextEntry(entry + 1)) {
                target.add(dict.keyAt(entry), dict.hashAt(entry));
            }
            return;
        }
        Object iterator = Iteration.iterator(iterable);
        for (Object element = Iteration.next(iterator); element != null; element = Iteration.next(iterator)) {
            target.add(element);
        }
    }

    /** {@code target -= iterable}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void removeAll(SetTable target, Object iterable) {
        if (iterable instanceof PSet set) {
            SetTable source = set.table();
            if (source == target) {
                target.clear();
                return;
            }
            if (source.size() >> 3 > target.size()) {
                source = select(target, source, true);
            }
            for (int entry = source.nextEntry(0); entry >= 0; entry = source.nextEntry(entry + 1)) {
                target.remove(source.keyAt(entry), source.hashAt(entry));
            }
        } else {
            Object iterator = Iteration.iterator(iterable);
            for (Object element = Iteration.next(iterator); element != null; element = Iteration.next(iterator)) {
                int found = SetSearch.find(target, element);
                if (found >= 0) {
                    target.removeAt(found);
                }
            }
        }
        target.trim();
    }

    /** {@code target ^= iterable}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void toggleAll(SetTable target, Object iterable) {
        HashTable dict = exactDict(iterable);
        if (dict != null) {
            for (int entry = dict.nextEntry(0); entry >= 0; entry = dict.nextEntry(entry + 1)) {
                toggle(target, dict.keyAt(entry), dict.hashAt(entry));
            }
            return;
        }
        SetTable source = iterable instanceof PSet set ? set.table() : tableOf(iterable);
        if (source == target) {
            target.clear();
            return;
        }
        for (int entry = source.nextEntry(0); entry >= 0; entry = source.nextEntry(entry + 1)) {
            toggle(target, source.keyAt(entry), source.hashAt(entry));
        }
    }

    private static void toggle(SetTable target, Object key, long hash) {
        if (!target.remove(key, hash)) {
            target.add(key, hash);
        }
    }

    /** {@code left - right} as a new table. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static SetTable difference(PSet left, Object right) {
        SetTable source = left.table();
        HashTable dict = exactDict(right);
        int size = right instanceof PSet set ? set.size() : dict != null ? dict.size() : -1;
        if (size < 0 || source.size() >> 2 > size) {
            SetTable result = source.copy();
            removeAll(result, right);
            return result;
        }
        if (right instanceof PSet set) {
            return select(source, set.table(), false);
        }
        SetTable result = new SetTable();
        for (int entry = source.nextEntry(0); entry >= 0; entry = source.nextEntry(entry + 1)) {
            Object key = source.keyAt(entry);
            long hash = source.hashAt(entry);
            if (dict.find(key, hash) < 0) {
                result.add(key, hash);
            }
        }
        return result;
    }

    /** {@code left & right} as a new table. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static SetTable intersection(PSet left, Object right) {
        SetTable source = left.table();
        if (right instanceof PSet set) {
            SetTable other = set.table();
            if (other == source) {
                return source.copy();
            }
            return other.size() > source.size() ? select(source, other, true) : select(other, source, true);
        }
        SetTable result = new SetTable();
        Object iterator = Iteration.iterator(right);
        for (Object element = Iteration.next(iterator); element != null; element = Iteration.next(iterator)) {
            long hash = Hash.of(element);
            if (source.find(element, hash) >= 0) {
                result.add(element, hash);
            }
        }
        return result;
    }

    /** The keys of {@code source} that are (or are not) in {@code other}. */
    private static SetTable select(SetTable source, SetTable other, boolean present) {
        SetTable result = new SetTable();
        for (int entry = source.nextEntry(0); entry >= 0; entry = source.nextEntry(entry + 1)) {
            Object key = source.keyAt(entry);
            long hash = source.hashAt(entry);
            if (other.find(key, hash) >= 0 == present) {
                result.add(key, hash);
            }
        }
        return result;
    }

    /** Whether all keys of {@code left} are in {@code right}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isSubset(SetTable left, SetTable right) {
        return left.size() <= right.size() && firstCommon(left, right, false) < 0;
    }

    /** The first entry of {@code left} whose key is (or is not) in {@code right}, or -1. */
    private static int firstCommon(SetTable left, SetTable right, boolean present) {
        for (int entry = left.nextEntry(0); entry >= 0; entry = left.nextEntry(entry + 1)) {
            if (right.find(left.keyAt(entry), left.hashAt(entry)) >= 0 == present) {
                return entry;
            }
        }
        return -1;
    }

    /** Whether no element of the iterable is in the set. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isDisjoint(PSet set, Object iterable) {
        SetTable source = set.table();
        if (iterable instanceof PSet other) {
            return other.size() > source.size() ? firstCommon(source, other.table(), true) < 0
                    : firstCommon(other.table(), source, true) < 0;
        }
        Object iterator = Iteration.iterator(iterable);
        for (Object element = Iteration.next(iterator); element != null; element = Iteration.next(iterator)) {
            if (source.contains(element)) {
                return false;
            }
        }
        return true;
    }
}
