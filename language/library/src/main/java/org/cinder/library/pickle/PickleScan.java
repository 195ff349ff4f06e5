// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.pickle;

/**
 * Whether {@link PickleReader} knows all opcodes of a pickle. It is asked before anything is built, because objects
 * must not be made twice.
 */
final class PickleScan {
    private PickleScan() {}

    static boolean isKnown(byte[] data) {
        if (data.length < 2 || (data[0] & 0xff) != Opcodes.PROTO || data[1] != 4 && data[1] != 5) {
            return false;
        }
        int at = 2;
        while (at < data.length) {
            int opcode = data[at++] & 0xff;
            if (opcode == Opcodes.STOP) {
                return true;
            }
            int operand = operandSize(opcode);
            if (operand < 0 || operand > data.length - at) {
                return false;
            }
            long content = switch (opcode) {
                case Opcodes.SHORT_BINBYTES, Opcodes.SHORT_BINUNICODE, Opcodes.LONG1 -> data[at] & 0xff;
                case Opcodes.BINBYTES, Opcodes.BINUNICODE -> number(data, at, 4);
                default -> 0;
            };
            at += operand;
            if (content > data.length - at) {
                return false;
            }
            at += (int) content;
        }
        return false;
    }

    private static int operandSize(int opcode) {
        return switch (opcode) {
            case Opcodes.MARK, Opcodes.NONE, Opcodes.REDUCE, Opcodes.APPEND, Opcodes.BUILD, Opcodes.APPENDS,
                    Opcodes.SETITEM, Opcodes.TUPLE, Opcodes.SETITEMS, Opcodes.EMPTY_TUPLE, Opcodes.EMPTY_LIST,
                    Opcodes.EMPTY_DICT, Opcodes.NEWOBJ, Opcodes.TUPLE1, Opcodes.TUPLE2, Opcodes.TUPLE3,
                    Opcodes.NEWTRUE, Opcodes.NEWFALSE, Opcodes.EMPTY_SET, Opcodes.ADDITEMS, Opcodes.FROZENSET,
                    Opcodes.STACK_GLOBAL, Opcodes.MEMOIZE -> 0;
            case Opcodes.BININT1, Opcodes.BINGET, Opcodes.LONG1, Opcodes.SHORT_BINBYTES, Opcodes.SHORT_BINUNICODE -> 1;
            case Opcodes.BININT2 -> 2;
            case Opcodes.BININT, Opcodes.LONG_BINGET, Opcodes.BINBYTES, Opcodes.BINUNICODE -> 4;
            case Opcodes.BINFLOAT, Opcodes.FRAME -> 8;
            default -> -1;
        };
    }

    /** A little-endian number without sign. */
    static long number(byte[] data, int at, int size) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value |= (data[at + i] & 0xffL) << 8 * i;
        }
        return value;
    }
}
