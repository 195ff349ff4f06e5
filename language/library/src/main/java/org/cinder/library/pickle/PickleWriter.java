// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.pickle;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.IdentityHashMap;
import java.util.Map;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.bytes.codec.Codecs;
import org.cinder.object.dict.PDict;
import org.cinder.object.hash.HashTable;
import org.cinder.object.list.PList;
import org.cinder.object.number.PInt;
import org.cinder.object.set.PSet;
import org.cinder.object.str.TextView;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;

/**
 * Writes a pickle as CPython's native pickler does. How other objects are reduced, and what global a class is, a Python
 * function tells; whatever neither knows ends in {@link Unsupported}.
 */
final class PickleWriter {
    private static final int MAX_DEPTH = 300;
    private static final int BATCH = 1000;
    private static final int LARGE = 1 << 16;

    private final PickleOutput out;
    private final Object reducer;
    private final Map<Object, Integer> memo = new IdentityHashMap<>();
    private int depth;

    /** @param reducer answers (module, name) for a global, (kind, callable, arguments, state, items, pairs), or None */
    PickleWriter(int protocol, Object reducer) {
        this.out = new PickleOutput(protocol);
        this.reducer = reducer;
    }

    byte[] write(Object value) {
        put(value);
        return out.finish();
    }

    private void put(Object value) {
        out.boundary();
        if (putAtom(value) || putKnown(value)) {
            return;
        }
        if (++depth > MAX_DEPTH) {
            throw Unsupported.INSTANCE;
        }
        switch (value) {
            case TruffleString text -> putText(text);
            case PList list when list.pythonClass() == BuiltinTypes.LIST -> putList(list);
            case PDict dict when dict.pythonClass() == BuiltinTypes.DICT -> putDict(dict);
            case PTuple tuple when tuple.pythonClass() == BuiltinTypes.TUPLE -> putTuple(tuple);
            case PBytes bytes when bytes.pythonClass() == BuiltinTypes.BYTES -> putBytes(bytes);
            case PSet set when set.pythonClass() == BuiltinTypes.SET -> putSet(set);
            case PSet set when set.pythonClass() == BuiltinTypes.FROZENSET -> putFrozenSet(set);
            default -> putObject(value);
        }
        depth--;
    }

    private boolean putAtom(Object value) {
        switch (value) {
            case PNone none -> out.put(Opcodes.NONE);
            case Boolean truth -> out.put(truth ? Opcodes.NEWTRUE : Opcodes.NEWFALSE);
            case Long number -> putLong(number);
            case Double number -> {
                out.put(Opcodes.BINFLOAT, Long.reverseBytes(Double.doubleToRawLongBits(number)), Double.BYTES);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void putLong(long number) {
        if (number != (int) number) {
            putBigInt(java.math.BigInteger.valueOf(number));
        } else if (number >= 0 && number < 1 << 8) {
            out.put(Opcodes.BININT1, number, 1);
        } else if (number >= 0 && number < 1 << 16) {
            out.put(Opcodes.BININT2, number, 2);
        } else {
            out.put(Opcodes.BININT, number, 4);
        }
    }

    private void putBigInt(java.math.BigInteger number) {
        byte[] bytes = number.toByteArray();
        if (bytes.length > 255) {
            throw Unsupported.INSTANCE;
        }
        out.put(Opcodes.LONG1, bytes.length, 1);
        for (int i = bytes.length - 1; i >= 0; i--) {
            out.put(bytes[i]);
        }
    }

    private boolean putKnown(Object value) {
        Integer index = memo.get(value);
        if (index == null) {
            return false;
        }
        boolean small = index < 256;
        out.put(small ? Opcodes.BINGET : Opcodes.LONG_BINGET, index, small ? 1 : 4);
        return true;
    }

    private void memoize(Object value) {
        out.put(Opcodes.MEMOIZE);
        memo.put(value, memo.size());
    }

    /** An immutable container that was reached again through its own content is a case of its own. */
    private void memoizeNew(Object value) {
        if (memo.containsKey(value)) {
            throw Unsupported.INSTANCE;
        }
        memoize(value);
    }

    private void putText(TruffleString text) {
        TextView view = TextView.of(text);
        byte[] bytes = view.isAscii()
                ? java.util.Arrays.copyOfRange(view.bytes(), view.offset(), view.offset() + view.length())
                : Codecs.encode(text, "utf-8", "surrogatepass");
        putSized(Opcodes.SHORT_BINUNICODE, Opcodes.BINUNICODE, bytes);
        memoize(text);
    }

    private void putBytes(PBytes value) {
        putSized(Opcodes.SHORT_BINBYTES, Opcodes.BINBYTES, value.bytes());
        memoize(value);
    }

    private void putSized(int shortOpcode, int opcode, byte[] bytes) {
        if (bytes.length >= LARGE) {
            // stands outside of frames
            throw Unsupported.INSTANCE;
        }
        boolean small = bytes.length < 256;
        out.put(small ? shortOpcode : opcode, bytes.length, small ? 1 : 4);
        out.put(bytes);
    }

    private void putTuple(PTuple tuple) {
        Object[] elements = tuple.elements();
        if (elements.length == 0) {
            out.put(Opcodes.EMPTY_TUPLE);
            return;
        }
        if (elements.length > 3) {
            out.put(Opcodes.MARK);
        }
        putAll(elements, 0, elements.length);
        out.put(elements.length > 3 ? Opcodes.TUPLE : Opcodes.TUPLE1 + elements.length - 1);
        memoizeNew(tuple);
    }

    private void putAll(Object[] elements, int from, int to) {
        for (int i = from; i < to; i++) {
            put(elements[i]);
        }
    }

    private void putList(PList list) {
        out.put(Opcodes.EMPTY_LIST);
        memoize(list);
        putItems(list.toArray());
    }

    private void putItems(Object[] elements) {
        if (elements.length == 1) {
            put(elements[0]);
            out.put(Opcodes.APPEND);
            return;
        }
        for (int from = 0; from < elements.length; from += BATCH) {
            out.put(Opcodes.MARK);
            putAll(elements, from, Math.min(from + BATCH, elements.length));
            out.put(Opcodes.APPENDS);
        }
    }

    private void putDict(PDict dict) {
        out.put(Opcodes.EMPTY_DICT);
        memoize(dict);
        HashTable table = dict.table();
        int size = dict.size();
        Object[] pairs = new Object[2 * size];
        int count = 0;
        for (int entry = table.nextEntry(0); entry >= 0 && count < pairs.length; entry = table.nextEntry(entry + 1)) {
            pairs[count++] = table.keyAt(entry);
            pairs[count++] = table.valueAt(entry);
        }
        putPairs(pairs);
    }

    private void putPairs(Object[] pairs) {
        if (pairs.length == 2) {
            putAll(pairs, 0, 2);
            out.put(Opcodes.SETITEM);
            return;
        }
        for (int from = 0; from < pairs.length; from += 2 * BATCH) {
            out.put(Opcodes.MARK);
            putAll(pairs, from, Math.min(from + 2 * BATCH, pairs.length));
            out.put(Opcodes.SETITEMS);
        }
    }

    private void putSet(PSet set) {
        out.put(Opcodes.EMPTY_SET);
        memoize(set);
        Object[] elements = Iteration.toArray(set);
        if (elements.length >= BATCH) {
            throw Unsupported.INSTANCE;
        }
        if (elements.length > 0) {
            out.put(Opcodes.MARK);
            putAll(elements, 0, elements.length);
            out.put(Opcodes.ADDITEMS);
        }
    }

    private void putFrozenSet(PSet set) {
        Object[] elements = Iteration.toArray(set);
        out.put(Opcodes.MARK);
        putAll(elements, 0, elements.length);
        out.put(Opcodes.FROZENSET);
        memoizeNew(set);
    }

    private void putObject(Object value) {
        if (value instanceof PInt number && number.pythonClass() == BuiltinTypes.INT) {
            putBigInt(number.value());
            return;
        }
        if (!(Calls.call(reducer, value) instanceof PTuple parts)) {
            throw Unsupported.INSTANCE;
        }
        Object[] reduced = parts.elements();
        if (reduced.length == 2) {
            put(reduced[0]);
            put(reduced[1]);
            out.put(Opcodes.STACK_GLOBAL);
            memoizeNew(value);
            return;
        }
        put(reduced[1]);
        put(reduced[2]);
        out.put(reduced[0] == Boolean.TRUE ? Opcodes.NEWOBJ : Opcodes.REDUCE);
        memoizeNew(value);
        if (reduced[4] != PNone.NONE) {
            putItems(((PList) reduced[4]).toArray());
        }
        if (reduced[5] != PNone.NONE) {
            putPairs(((PList) reduced[5]).toArray());
        }
        if (reduced[3] != PNone.NONE) {
            put(reduced[3]);
            out.put(Opcodes.BUILD);
        }
    }
}
