// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.HashMap;
import java.util.Map;
import org.cinder.object.str.Text;

/** The special methods that classes keep in slots ({@link PythonClass#special}). */
public enum SpecialMethod {
    NEW, INIT, CALL, GETATTRIBUTE, GETATTR, SETATTR, DELATTR, GET, SET, DELETE, REPR, STR, FORMAT, BYTES, HASH, BOOL,
            LEN,
    LENGTH_HINT, ITER, NEXT, REVERSED, CONTAINS, GETITEM, SETITEM, DELITEM, MISSING, EQ, NE, LT, LE, GT, GE, ADD, RADD,
            IADD,
    SUB, RSUB, ISUB, MUL, RMUL, IMUL, MATMUL, RMATMUL, IMATMUL, TRUEDIV, RTRUEDIV, ITRUEDIV, FLOORDIV, RFLOORDIV,
            IFLOORDIV,
    MOD, RMOD, IMOD, DIVMOD, RDIVMOD, POW, RPOW, IPOW, LSHIFT, RLSHIFT, ILSHIFT, RSHIFT, RRSHIFT, IRSHIFT, AND, RAND,
            IAND,
    XOR, RXOR, IXOR, OR, ROR, IOR, NEG, POS, ABS, INVERT, INT, FLOAT, COMPLEX, INDEX, ROUND, TRUNC, FLOOR, CEIL, ENTER,
            EXIT,
    AWAIT, AITER, ANEXT, AENTER, AEXIT, DIR, FSPATH, INSTANCECHECK, SUBCLASSCHECK, DEL, INIT_SUBCLASS, SET_NAME,
    CLASS_GETITEM, MRO_ENTRIES, PREPARE;

    static final int COUNT = values().length;
    static final Object ABSENT = new Object();
    private static final Map<TruffleString, SpecialMethod> BY_NAME = new HashMap<>();

    static {
        for (SpecialMethod method : values()) {
            BY_NAME.put(method.methodName, method);
        }
    }

    private final TruffleString methodName = Text.of("__" + name().toLowerCase(java.util.Locale.ROOT) + "__");

    /** The attribute name, such as {@code __add__}. */
    public TruffleString methodName() {
        return methodName;
    }

    /** The slot of that name, or null. */
    public static SpecialMethod named(TruffleString name) {
        return BY_NAME.get(name);
    }
}
