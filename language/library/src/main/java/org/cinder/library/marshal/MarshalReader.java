// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.marshal;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cinder.object.PEllipsis;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.bytes.codec.Codecs;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.hash.SetTable;
import org.cinder.object.function.PCode;
import org.cinder.object.list.PList;
import org.cinder.object.number.PComplex;
import org.cinder.object.number.PInt;
import org.cinder.object.set.PSet;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.translate.CodeBytes;

/** Reads values in CPython's format, versions 0 to 4. */
final class MarshalReader {
    private static final int REFERENCE_FLAG = 0x80;
    private static final int MAX_DEPTH = 2000;
    private static final int DIGIT_BITS = 15;

    private final byte[] data;
    private final List<Object> references = new ArrayList<>();
    private int position;
    private int depth;

    MarshalReader(byte[] data) {
        this.data = data;
    }

    int position() {
        return position;
    }

    Object readTop() {
        Object value = read();
        if (value == null) {
            throw Errors.typeError("NULL object in marshal data for object");
        }
        return value;
    }

    private void need(int count) {
        if (count < 0 || data.length - position < count) {
            throw Errors.eofError("marshal data too short");
        }
    }

    private int readByte() {
        if (position == data.length) {
            throw Errors.eofError("EOF read where object expected");
        }
        return data[position++] & 0xFF;
    }

    private int readInt() {
        need(4);
        int value = 0;
        for (int i = 0; i < 4; i++) {
            value |= (data[position++] & 0xFF) << 8 * i;
        }
        return value;
    }

    private double readDouble() {
        need(Long.BYTES);
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits |= (data[position++] & 0xFFL) << 8 * i;
        }
        return Double.longBitsToDouble(bits);
    }

    private byte[] readBytes(int count) {
        need(count);
        position += count;
        return Arrays.copyOfRange(data, position - count, position);
    }

    /** The next value; null for the mark that ends a dict. */
    private Object read() {
        int code = readByte();
        boolean remember = (code & REFERENCE_FLAG) != 0;
        if (++depth > MAX_DEPTH) {
            throw Errors.valueError("recursion limit exceeded");
        }
        // containers take their number before their elements
        int slot = remember ? references.size() : -1;
        if (remember) {
            references.add(null);
        }
        Object value = readBody(code & ~REFERENCE_FLAG, slot);
        if (remember) {
            references.set(slot, value);
        }
        depth--;
        return value;
    }

    private Object readBody(int code, int slot) {
        return switch (code) {
            case '0' -> null;
            case 'N' -> PNone.NONE;
            case 'T' -> true;
            case 'F' -> false;
            case '.' -> PEllipsis.ELLIPSIS;
            case 'S' -> ExceptionTypes.STOP_ITERATION;
            case 'i' -> (long) readInt();
            case 'l' -> readBigInt();
            case 'g' -> readDouble();
            case 'f' -> readFloatText();
            case 'y' -> new PComplex(readDouble(), readDouble());
            case 's' -> new PBytes(readBytes(readSize("bytes object")));
            case 'u', 't' -> text(readBytes(readSize("string")));
            case 'a', 'A' -> text(readBytes(readSize("string")));
            case 'z', 'Z' -> text(readBytes(readByte()));
            case ')' -> PTuple.of(readElements(readByte(), "tuple"));
            case '(' -> PTuple.of(readElements(readSize("tuple"), "tuple"));
            case '[' -> readList(slot);
            case '{' -> readDict(slot);
            case '<', '>' -> readSet(code == '>');
            case 'c' -> readCode();
            case 'r' -> reference(readInt());
            default -> throw Errors.valueError("bad marshal data (unknown type code)");
        };
    }

    private Object readCode() {
        if (read() instanceof TruffleString fileName && read() instanceof PBytes bytes) {
            PCode code = CodeBytes.read(bytes.bytes(), Text.toJava(fileName));
            if (code != null) {
                return code;
            }
        }
        // CPython's own bytecode ends here, too.
        throw Errors.valueError("bad marshal data (unknown type code)");
    }

    private int readSize(String what) {
        int size = readInt();
        if (size < 0) {
            throw Errors.valueError("bad marshal data (%s size out of range)", what);
        }
        return size;
    }

    private static TruffleString text(byte[] bytes) {
        return Codecs.decode(bytes, 0, bytes.length, "utf-8", "surrogatepass");
    }

    private Object readFloatText() {
        String text = new String(readBytes(readByte()), StandardCharsets.US_ASCII);
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw Errors.valueError("could not convert string to float: '%s'", text);
        }
    }

    private Object readBigInt() {
        int size = readInt();
        BigInteger result = BigInteger.ZERO;
        for (int i = 0; i < Math.abs(size); i++) {
            need(2);
            int digit = data[position] & 0xFF | (data[position + 1] & 0xFF) << 8;
            position += 2;
            if (digit >= 1 << DIGIT_BITS) {
                throw Errors.valueError("bad marshal data (digit out of range in long)");
            }
            result = result.or(BigInteger.valueOf(digit).shiftLeft(DIGIT_BITS * i));
        }
        return PInt.of(size < 0 ? result.negate() : result);
    }

    private Object[] readElements(int count, String container) {
        Object[] elements = new Object[Math.min(count, data.length - position + 1)];
        for (int i = 0; i < count; i++) {
            Object element = read();
            if (element == null) {
                throw Errors.typeError("NULL object in marshal data for %s", container);
            }
            elements[i] = element;
        }
        return elements;
    }

    private Object readList(int slot) {
        PList list = new PList();
        if (slot >= 0) {
            references.set(slot, list);
        }
        for (Object element : readElements(readSize("list"), "list")) {
            list.append(element);
        }
        return list;
    }

    private Object readDict(int slot) {
        PDict dict = new PDict();
        if (slot >= 0) {
            references.set(slot, dict);
        }
        for (Object key = read(); key != null; key = read()) {
            Object value = read();
            if (value == null) {
                break;
            }
            dict.put(key, value);
        }
        return dict;
    }

    private Object readSet(boolean frozen) {
        SetTable table = new SetTable();
        for (Object element : readElements(readSize("set"), "set")) {
            table.add(element);
        }
        return frozen ? PSet.frozen(table) : new PSet(table);
    }

    private Object reference(int number) {
        Object value = number < 0 || number >= references.size() ? null : references.get(number);
        if (value == null) {
            throw Errors.valueError("bad marshal data (invalid reference)");
        }
        return value;
    }
}
