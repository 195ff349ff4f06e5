// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.type.PythonClass;

/** Methods with the signatures of CPython's int, for the tests of their errors; they answer with an argument. */
@Builtins(type = "int")
final class SampleIntBuiltins {
    private SampleIntBuiltins() {}

    @Builtin("__new__($cls, x=0, /, base=10)")
    static Object make(PythonClass cls, Object x, Object base) {
        return x;
    }

    @Builtin("bit_length($self, /)")
    static Object bitLength(Object self) {
        return self;
    }

    @Builtin("to_bytes($self, /, length=1, byteorder='big', *, signed=False)")
    static long toBytes(Object self, long length, TruffleString order, boolean signed) {
        return length;
    }

    @Builtin("from_bytes($cls, /, bytes, byteorder='big', *, signed=False)")
    static Object fromBytes(PythonClass cls, Object bytes, TruffleString order, boolean signed) {
        return order;
    }

    @Builtin("__pow__($self, value, mod=None, /)")
    static Object power(Object self, Object value, Object mod) {
        return mod;
    }

    @Builtin("__round__($self, ndigits=<unrepresentable>, /)")
    static Object round(Object self, Object digits) {
        return digits;
    }

    @Builtin("__neg__($self, /)")
    static BigInteger negative(BigInteger self) {
        return self.negate();
    }
}
