// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.marshal;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.cinder.library.builtins.ByteArrays;
import org.cinder.object.PEllipsis;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.bytes.codec.Codecs;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.hash.HashTable;
import org.cinder.object.function.PCode;
import org.cinder.object.list.PList;
import org.cinder.object.number.PComplex;
import org.cinder.object.number.PFloat;
import org.cinder.object.number.PInt;
import org.cinder.object.set.PSet;
import org.cinder.object.str.PString;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.StringOf;
import org.cinder.translate.CodeBytes;

/** Writes values in CPython's format. Of version 3 and later only what readers need is used: no references. */
final class MarshalWriter {
    private static final int MAX_DEPTH = 2000;
    private static final int DIGIT_BITS = 15;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final long version;
    private int depth;

    MarshalWriter(long version) {
        this.version = version;
    }

    byte[] write(Object value) {
        put(value);
        return out.toByteArray();
    }

    private void put(Object value) {
        if (++depth > MAX_DEPTH) {
            throw Errors.valueError("object too deeply nested to marshal");
        }
        switch (value) {
            case PNone none -> out.write('N');
            case Boolean truth -> out.write(truth ? 'T' : 'F');
            case PEllipsis ellipsis -> out.write('.');
            case Long number -> putInt(BigInteger.valueOf(number));
            case PInt number -> putInt(number.value());
            case Double number -> putFloat(number);
            case PFloat number -> putFloat(number.value());
            case PComplex number -> putComplex(number);
            case TruffleString text -> putText(text);
            case PString text -> putText(text.value());
            case PBytes bytes -> putBytes('s', bytes.bytes());
            case PTuple tuple -> putTuple(tuple);
            case PList list -> putAll('[', list.toArray());
            case PDict dict -> putDict(dict);
            case PCode code -> putCode(code);
            case PSet set -> putSet(set);
            default -> {
                byte[] bytes = ByteArrays.orNull(value);
                if (bytes != null) {
                    putBytes('s', bytes);
                } else if (value == ExceptionTypes.STOP_ITERATION) {
                    out.write('S');
                } else {
                    throw Errors.valueError("unmarshallable object");
                }
            }
        }
        depth--;
    }

    private void putLong(long value) {
        for (int i = 0; i < 4; i++) {
            out.write((int) (value >> 8 * i));
        }
    }

    private void putInt(BigInteger number) {
        if (number.bitLength() < Integer.SIZE) {
            out.write('i');
            putLong(number.intValue());
            return;
        }
        out.write('l');
        BigInteger magnitude = number.abs();
        int digits = (magnitude.bitLength() + DIGIT_BITS - 1) / DIGIT_BITS;
        putLong(number.signum() < 0 ? -digits : digits);
        for (int i = 0; i < digits; i++) {
            int digit = magnitude.shiftRight(DIGIT_BITS * i).intValue() & (1 << DIGIT_BITS) - 1;
            out.write(digit);
            out.write(digit >> 8);
        }
    }

    private void putDouble(double value) {
        long bits = Double.doubleToRawLongBits(value);
        for (int i = 0; i < Long.BYTES; i++) {
            out.write((int) (bits >> 8 * i));
        }
    }

    private void putFloat(double value) {
        if (version > 1) {
            out.write('g');
            putDouble(value);
        } else {
            byte[] text = StringOf.java(value).getBytes(StandardCharsets.US_ASCII);
            out.write('f');
            out.write(text.length);
            out.writeBytes(text);
        }
    }

    private void putComplex(PComplex number) {
        out.write('y');
        putDouble(number.real());
        putDouble(number.imag());
    }

    private void putText(TruffleString text) {
        byte[] bytes = Codecs.encode(text, "utf-8", "surrogatepass");
        boolean ascii = bytes.length == Text.length(text);
        if (version >= 4 && ascii && bytes.length < 256) {
            out.write('z');
            out.write(bytes.length);
            out.writeBytes(bytes);
        } else {
            putBytes(version >= 4 && ascii ? 'a' : 'u', bytes);
        }
    }

    private void putCode(PCode code) {
        byte[] bytes = CodeBytes.of(code);
        if (bytes == null) {
            throw Errors.valueError("unmarshallable object");
        }
        out.write('c');
        putText(Text.of(CodeBytes.fileName(code)));
        putBytes('s', bytes);
    }

    private void putBytes(char code, byte[] bytes) {
        out.write(code);
        putLong(bytes.length);
        out.writeBytes(bytes);
    }

    private void putTuple(PTuple tuple) {
        if (version >= 4 && tuple.length() < 256) {
            out.write(')');
            out.write(tuple.length());
            for (Object element : tuple.elements()) {
                put(element);
            }
        } else {
            putAll('(', tuple.elements());
        }
    }

    private void putAll(char code, Object[] elements) {
        out.write(code);
        putLong(elements.length);
        for (Object element : elements) {
            put(element);
        }
    }

    private void putDict(PDict dict) {
        out.write('{');
        HashTable table = dict.table();
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            put(table.keyAt(entry));
            put(table.valueAt(entry));
        }
        out.write('0');
    }

    private void putSet(PSet set) {
        putAll(set.isFrozen() ? '>' : '<', Iteration.toArray(set));
    }
}
