// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.pickle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.bytes.codec.Codecs;
import org.cinder.object.dict.PDict;
import org.cinder.object.hash.SetTable;
import org.cinder.object.list.PList;
import org.cinder.object.number.PInt;
import org.cinder.object.set.PSet;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextView;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.callable.Calls;

/** Builds the objects of a pickle that {@link PickleScan} has accepted. */
final class PickleReader {
    private static final Object MARKER = new Object();

    private final byte[] data;
    private final Object find;
    private final Object make;
    private final Object change;
    private final List<Object> memo = new ArrayList<>();
    private Object[] stack = new Object[32];
    private int top;
    private int at = 2;

    /**
     * @param find answers the global of a module and a name
     * @param make answers a new object of a class and arguments
     * @param change (object, opcode, operand): what BUILD does, and the additions to unusual containers
     */
    PickleReader(byte[] data, Object find, Object make, Object change) {
        this.data = data;
        this.find = find;
        this.make = make;
        this.change = change;
    }

    Object read() {
        for (int opcode = data[at++] & 0xff; opcode != Opcodes.STOP; opcode = data[at++] & 0xff) {
            if (!pushValue(opcode) && !pushText(opcode)) {
                combine(opcode);
            }
        }
        return pop();
    }

    private boolean pushValue(int opcode) {
        switch (opcode) {
            case Opcodes.NONE -> push(PNone.NONE);
            case Opcodes.NEWTRUE -> push(true);
            case Opcodes.NEWFALSE -> push(false);
            case Opcodes.BININT1 -> push(number(1));
            case Opcodes.BININT2 -> push(number(2));
            case Opcodes.BININT -> push((long) (int) number(4));
            case Opcodes.LONG1 -> push(bigInt((int) number(1)));
            case Opcodes.BINFLOAT -> push(Double.longBitsToDouble(Long.reverseBytes(number(8))));
            case Opcodes.BINGET -> push(known(number(1)));
            case Opcodes.LONG_BINGET -> push(known(number(4)));
            case Opcodes.MEMOIZE -> memo.add(peek());
            case Opcodes.FRAME -> at += Long.BYTES;
            case Opcodes.MARK -> push(MARKER);
            case Opcodes.EMPTY_TUPLE -> push(PTuple.EMPTY);
            case Opcodes.EMPTY_LIST -> push(new PList());
            case Opcodes.EMPTY_DICT -> push(new PDict());
            case Opcodes.EMPTY_SET -> push(new PSet(new SetTable()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pushText(int opcode) {
        switch (opcode) {
            case Opcodes.SHORT_BINUNICODE -> push(text((int) number(1)));
            case Opcodes.BINUNICODE -> push(text((int) number(4)));
            case Opcodes.SHORT_BINBYTES -> push(new PBytes(bytes((int) number(1))));
            case Opcodes.BINBYTES -> push(new PBytes(bytes((int) number(4))));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void combine(int opcode) {
        switch (opcode) {
            case Opcodes.TUPLE1 -> push(PTuple.of(popLast(1)));
            case Opcodes.TUPLE2 -> push(PTuple.of(popLast(2)));
            case Opcodes.TUPLE3 -> push(PTuple.of(popLast(3)));
            case Opcodes.TUPLE -> push(PTuple.of(popToMark()));
            case Opcodes.APPEND -> addItems(opcode, popLast(1));
            case Opcodes.APPENDS -> addItems(opcode, popToMark());
            case Opcodes.SETITEM -> addPairs(opcode, popLast(2));
            case Opcodes.SETITEMS -> addPairs(opcode, popToMark());
            case Opcodes.ADDITEMS -> addElements(opcode, popToMark());
            case Opcodes.FROZENSET -> push(PSet.frozen(table(new SetTable(), popToMark())));
            case Opcodes.STACK_GLOBAL -> {
                Object[] names = popLast(2);
                push(Calls.call(find, names));
            }
            case Opcodes.REDUCE -> {
                Object arguments = pop();
                Object callee = pop();
                push(Calls.call(callee, elements(arguments)));
            }
            case Opcodes.NEWOBJ -> {
                Object arguments = pop();
                Object type = pop();
                push(Calls.call(make, type, arguments));
            }
            case Opcodes.BUILD -> {
                Object state = pop();
                Calls.call(change, peek(), (long) opcode, state);
            }
            default -> throw Unsupported.INSTANCE;
        }
    }

    private void addItems(int opcode, Object[] items) {
        if (peek() instanceof PList list && list.pythonClass() == BuiltinTypes.LIST) {
            for (Object item : items) {
                list.append(item);
            }
        } else {
            Calls.call(change, peek(), (long) opcode, PList.of(items));
        }
    }

    private void addPairs(int opcode, Object[] pairs) {
        if (peek() instanceof PDict dict && dict.pythonClass() == BuiltinTypes.DICT && pairs.length % 2 == 0) {
            for (int i = 0; i < pairs.length; i += 2) {
                dict.put(pairs[i], pairs[i + 1]);
            }
        } else {
            Calls.call(change, peek(), (long) opcode, PList.of(pairs));
        }
    }

    private void addElements(int opcode, Object[] elements) {
        if (peek() instanceof PSet set && set.pythonClass() == BuiltinTypes.SET) {
            table(set.table(), elements);
        } else {
            Calls.call(change, peek(), (long) opcode, PList.of(elements));
        }
    }

    private static SetTable table(SetTable table, Object[] elements) {
        for (Object element : elements) {
            table.add(element);
        }
        return table;
    }

    private static Object[] elements(Object arguments) {
        if (arguments instanceof PTuple tuple) {
            return tuple.elements();
        }
        throw Unsupported.INSTANCE;
    }

    private Object known(long index) {
        if (index >= memo.size()) {
            throw Unsupported.INSTANCE;
        }
        return memo.get((int) index);
    }

    private long number(int size) {
        at += size;
        return PickleScan.number(data, at - size, size);
    }

    private byte[] bytes(int size) {
        at += size;
        return Arrays.copyOfRange(data, at - size, at);
    }

    private Object text(int size) {
        at += size;
        if (TextView.isAscii(data, at - size, size)) {
            return Text.ofLatin1(Arrays.copyOfRange(data, at - size, at), 0, size);
        }
        return Codecs.decode(data, at - size, size, "utf-8", "surrogatepass");
    }

    private Object bigInt(int size) {
        byte[] bytes = bytes(size);
        for (int i = 0; i < size / 2; i++) {
            byte low = bytes[i];
            bytes[i] = bytes[size - 1 - i];
            bytes[size - 1 - i] = low;
        }
        return size == 0 ? (Object) 0L : PInt.of(new BigInteger(bytes));
    }

    private void push(Object value) {
        if (top == stack.length) {
            stack = Arrays.copyOf(stack, top * 2);
        }
        stack[top++] = value;
    }

    private Object peek() {
        if (top == 0 || stack[top - 1] == MARKER) {
            throw Unsupported.INSTANCE;
        }
        return stack[top - 1];
    }

    private Object pop() {
        Object value = peek();
        stack[--top] = null;
        return value;
    }

    private Object[] popLast(int count) {
        Object[] values = new Object[count];
        for (int i = count - 1; i >= 0; i--) {
            values[i] = pop();
        }
        return values;
    }

    private Object[] popToMark() {
        int from = top - 1;
        while (from >= 0 && stack[from] != MARKER) {
            from--;
        }
        if (from < 0) {
            throw Unsupported.INSTANCE;
        }
        Object[] values = Arrays.copyOfRange(stack, from + 1, top);
        Arrays.fill(stack, from, top, null);
        top = from;
        return values;
    }
}
