// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.PFloat;
import org.cinder.object.number.PInt;
import org.cinder.object.str.PString;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.FloatValue;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.Truth;

/** Conversions of arguments that generated code does not do itself, with the errors of CPython's Argument Clinic. */
public final class ArgumentConversion {
    private static final int INT_BITS = 31;

    private ArgumentConversion() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long toLong(Object value) {
        return Index.toLong(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int toInt(Object value) {
        BigInteger number = Index.toBigInteger(value);
        if (number.bitLength() > INT_BITS) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        return number.intValue();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double toDouble(Object value) {
        return FloatValue.of(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean toBoolean(Object value) {
        return Truth.of(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger toBigInteger(Object value) {
        return Index.toBigInteger(value);
    }

    /**
     * The payload of a str.
     *
     * @param what the argument in words, such as {@code "center() argument 2"}
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString toText(Object value, String what) {
        TruffleString text = Text.asString(value);
        return text != null ? text : wrongType(value, what, "str");
    }

    /** Raises TypeError. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static <T> T wrongType(Object value, String what, String expected) {
        throw Errors.typeError("%s must be %s, not %s", what, expected, typeName(value));
    }

    /** Raises the TypeError for a method called on an instance of another type. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static <T> T wrongSelf(Object self, String method, String owner, boolean slot) {
        throw Errors.typeError(
                slot ? "descriptor '%s' requires a '%s' object but received a '%s'"
                        : "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
                method, owner, PythonClass.of(self).name());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString selfText(Object self, String method, String owner, boolean slot) {
        TruffleString text = Text.asString(self);
        return text != null ? text : wrongSelf(self, method, owner, slot);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long selfLong(Object self, String method, String owner, boolean slot) {
        return toLong(selfInt(self, method, owner, slot));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger selfBigInteger(Object self, String method, String owner, boolean slot) {
        return toBigInteger(selfInt(self, method, owner, slot));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double selfDouble(Object self, String method, String owner, boolean slot) {
        return selfFloat(self, method, owner, slot) instanceof PFloat number ? number.value() : (Double) self;
    }

    /** An int of any representation, unchanged. */
    public static Object selfInt(Object self, String method, String owner, boolean slot) {
        return self instanceof Long || self instanceof Boolean || self instanceof PInt ? self
                : wrongSelf(self, method, owner, slot);
    }

    /** A float of any representation, unchanged. */
    public static Object selfFloat(Object self, String method, String owner, boolean slot) {
        return self instanceof Double || self instanceof PFloat ? self : wrongSelf(self, method, owner, slot);
    }

    /** A str of any representation, unchanged. */
    public static Object selfStr(Object self, String method, String owner, boolean slot) {
        return self instanceof TruffleString || self instanceof PString ? self : wrongSelf(self, method, owner, slot);
    }

    public static Object selfBool(Object self, String method, String owner, boolean slot) {
        return self instanceof Boolean ? self : wrongSelf(self, method, owner, slot);
    }

    /** The class that {@code __new__} of the builtin type {@code owner} shall make an instance of. */
    public static PythonClass newClass(Object value, String owner) {
        boolean exact = value instanceof PythonClass type && type.isBuiltin() && type.name() == owner;
        return exact ? (PythonClass) value : checkNew(value, owner);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PythonClass checkNew(Object value, String owner) {
        if (!(value instanceof PythonClass type)) {
            throw Errors.typeError("%s.__new__(X): X is not a type object (%s)", owner, PythonClass.of(value).name());
        }
        for (PythonClass ancestor : type.mro()) {
            if (ancestor.isBuiltin() && ancestor.name().equals(owner)) {
                return type;
            }
        }
        throw Errors.typeError("%s.__new__(%s): %s is not a subtype of %s", owner, type.name(), type.name(), owner);
    }

    /** The class a class method is called on. */
    public static PythonClass classReceiver(Object value, String method, String owner) {
        return value instanceof PythonClass type ? type : wrongClass(value, method, owner);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PythonClass wrongClass(Object value, String method, String owner) {
        throw Errors.typeError("descriptor '%s' for type '%s' needs a type, not a '%s' as arg 2", method, owner,
                PythonClass.of(value).name());
    }

    /** The name of the class, but None for None as Argument Clinic says it. */
    private static String typeName(Object value) {
        return value == PNone.NONE ? "None" : PythonClass.of(value).name();
    }
}
