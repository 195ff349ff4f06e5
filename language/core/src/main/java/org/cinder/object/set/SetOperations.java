// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.set;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.dict.PDict;
import org.cinder.object.hash.HashTable;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.collection.Iteration;

/** Set algebra on tables; operands may be any iterable, and elements of sets and dicts are never hashed again. */
public final class SetOperations {
    private SetOperations() {}

    /** The table of a set, frozenset or exact dict, whose keys can be used with their hashes; else null. */
    private static HashTable known(Object iterable) {
        if (iterable instanceof PSet set) {
            return set.table();
        }
        return iterable instanceof PDict dict && dict.pythonClass() == BuiltinTypes.DICT ? dict.table() : null;
    }

    /** A new table with the elements of an iterable. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static HashTable tableOf(Object iterable) {
        if (iterable instanceof PSet set) {
            return set.table().copy();
        }
        HashTable result = new HashTable(false);
        addAll(result, iterable);
        return result;
    }

    /** {@code target |= iterable}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void addAll(HashTable target, Object iterable) {
        HashTable source = known(iterable);
        if (source == target) {
            return;
        }
        if (source != null) {
            if (target.size() == 0) {
                target.reserve(source.size());
            }
            for (int entry = source.nextEntry(0); entry >= 0; entry = source.nextEntry(entry + 1)) {
                target.put(source.keyAt(entry), source.hashAt(entry), null);
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
    public static void removeAll(HashTable target, Object iterable) {
        HashTable source = known(iterable);
        if (source == target) {
            target.clear();
        } else if (source != null) {
            for (int entry = source.nextEntry(0); entry >= 0; entry = source.nextEntry(entry + 1)) {
                int found = target.find(source.keyAt(entry), source.hashAt(entry));
                if (found >= 0) {
                    target.removeAt(found);
                }
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
    }

    /** {@code target ^= iterable}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void toggleAll(HashTable target, Object iterable) {
        HashTable source = known(iterable);
        if (source == target) {
            target.clear();
            return;
        }
        if (source == null) {
            source = tableOf(iterable);
        }
        for (int entry = source.nextEntry(0); entry >= 0; entry = source.nextEntry(entry + 1)) {
            Object key = source.keyAt(entry);
            int hash = source.hashAt(entry);
            int found = target.find(key, hash);
            if (found >= 0) {
                target.removeAt(found);
            } else {
                target.put(key, hash, null);
            }
        }
    }

    /** {@code left - right} as a new table. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static HashTable difference(PSet left, Object right) {
        HashTable source = left.table();
        HashTable other = known(right);
        if (other == null || other.size() < source.size() >> 2) {
            HashTable result = source.copy();
            removeAll(result, right);
            return result;
        }
        return select(source, other, false);
    }

    /** {@code left & right} as a new table. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static HashTable intersection(PSet left, Object right) {
        HashTable source = left.table();
        HashTable other = right instanceof PSet set ? set.table() : null;
        if (other != null) {
            return other.size() > source.size() ? select(source, other, true) : select(other, source, true);
        }
        HashTable result = new HashTable(false);
        Object iterator = Iteration.iterator(right);
        for (Object element = Iteration.next(iterator); element != null; element = Iteration.next(iterator)) {
            if (source.contains(element)) {
                result.add(element);
            }
        }
        return result;
    }

    /** The keys of {@code source} that are (or are not) in {@code other}. */
    private static HashTable select(HashTable source, HashTable other, boolean present) {
        HashTable result = new HashTable(false);
        for (int entry = source.nextEntry(0); entry >= 0; entry = source.nextEntry(entry + 1)) {
            Object key = source.keyAt(entry);
            int hash = source.hashAt(entry);
            if (other.find(key, hash) >= 0 == present) {
                result.put(key, hash, null);
            }
        }
        return result;
    }

    /** Whether all keys of {@code left} are in {@code right}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isSubset(HashTable left, HashTable right) {
        if (left.size() > right.size()) {
            return false;
        }
        for (int entry = left.nextEntry(0); entry >= 0; entry = left.nextEntry(entry + 1)) {
            if (right.find(left.keyAt(entry), left.hashAt(entry)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether no element of the iterable is in the set. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isDisjoint(PSet set, Object iterable) {
        HashTable source = set.table();
        if (iterable instanceof PSet other) {
            HashTable smaller = other.size() < source.size() ? other.table() : source;
            HashTable larger = smaller == source ? other.table() : source;
            for (int entry = smaller.nextEntry(0); entry >= 0; entry = smaller.nextEntry(entry + 1)) {
                if (larger.find(smaller.keyAt(entry), smaller.hashAt(entry)) >= 0) {
                    return false;
                }
            }
            return true;
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
