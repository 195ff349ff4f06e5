// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.dict;

import java.util.Arrays;
import org.cinder.object.exception.Errors;
import org.cinder.object.hash.HashTable;
import org.cinder.object.iterator.IteratorReduction;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;

/** Iterates over keys, values or items of a dict, forwards or backwards; the guest class tells which. */
public final class DictIterator extends PIterator {
    private static final int CHANGED = -1;

    private final Kind kind;
    private final boolean backwards;
    private PDict dict;
    private int position;
    private int size;
    private int left;

    private enum Kind {
        KEYS, VALUES, ITEMS
    }

    private DictIterator(PythonClass type, PDict dict, Kind kind, boolean backwards) {
        super(type.instanceShape());
        this.dict = dict;
        this.kind = kind;
        this.backwards = backwards;
        this.size = dict.size();
        this.left = size;
        this.position = backwards ? dict.table().lastPosition() : 0;
    }

    public static DictIterator keys(PDict dict) {
        return new DictIterator(BuiltinTypes.DICT_KEYITERATOR, dict, Kind.KEYS, false);
    }

    public static DictIterator values(PDict dict) {
        return new DictIterator(BuiltinTypes.DICT_VALUEITERATOR, dict, Kind.VALUES, false);
    }

    public static DictIterator items(PDict dict) {
        return new DictIterator(BuiltinTypes.DICT_ITEMITERATOR, dict, Kind.ITEMS, false);
    }

    public static DictIterator reversedKeys(PDict dict) {
        return new DictIterator(BuiltinTypes.DICT_REVERSEKEYITERATOR, dict, Kind.KEYS, true);
    }

    public static DictIterator reversedValues(PDict dict) {
        return new DictIterator(BuiltinTypes.DICT_REVERSEVALUEITERATOR, dict, Kind.VALUES, true);
    }

    public static DictIterator reversedItems(PDict dict) {
        return new DictIterator(BuiltinTypes.DICT_REVERSEITEMITERATOR, dict, Kind.ITEMS, true);
    }

    @Override
    public boolean inlinesNext() {
        return true;
    }

    @Override
    public Object next() {
        int entry = advance();
        if (entry < 0) {
            return null;
        }
        HashTable table = dict.table();
        return switch (kind) {
            case KEYS -> table.keyAt(entry);
            case VALUES -> table.valueAt(entry);
            case ITEMS -> new PTuple(table.keyAt(entry), table.valueAt(entry));
        };
    }

    /** The entry of the dict's table that is next, or -1 at the end. */
    private int advance() {
        PDict source = dict;
        if (source == null) {
            return -1;
        }
        HashTable table = source.table();
        if (table.size() != size) {
            size = CHANGED;
            throw Errors.runtimeError("dictionary changed size during iteration");
        }
        int entry = backwards ? table.previousEntry(position) : table.nextEntry(position);
        if (entry < 0) {
            dict = null;
            return -1;
        }
        if (left == 0) {
            dict = null;
            throw Errors.runtimeError("dictionary keys changed during iteration");
        }
        left--;
        position = backwards ? entry - 1 : entry + 1;
        return entry;
    }

    @Override
    public long lengthHint() {
        return dict == null || dict.size() != size ? 0 : left;
    }

    /** A list of what is left, without moving on. */
    @Override
    public Object reduce() {
        PDict source = dict;
        int before = position;
        int leftBefore = left;
        Object[] elements = new Object[(int) lengthHint()];
        int count = 0;
        for (Object element = next(); element != null; element = next()) {
            if (count == elements.length) {
                elements = Arrays.copyOf(elements, count * 2 + 1);
            }
            elements[count++] = element;
        }
        dict = source;
        position = before;
        left = leftBefore;
        return IteratorReduction.iter(new PTuple(new PList(SequenceStorage.of(elements, count))), null);
    }
}
