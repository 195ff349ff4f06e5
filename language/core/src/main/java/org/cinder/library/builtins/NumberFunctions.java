// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Divmod;
import org.cinder.operation.number.Power;
import org.cinder.operation.number.UnaryOperation;

/** {@code abs}, {@code round}, {@code divmod}, {@code pow} and the texts of ints in other bases. */
@Builtins(module = "builtins")
public final class NumberFunctions {
    private NumberFunctions() {}

    @Builtin(value = "abs(x, /)", doc = "Return the absolute value of the argument.", inline = true)
    static Object abs(Object x) {
        if (x instanceof Long number && number != Long.MIN_VALUE) {
            return Math.abs(number);
        }
        if (x instanceof Double number) {
            return Math.abs(number);
        }
        return UnaryOperation.absolute(x);
    }

    @Builtin(value = "round(number, ndigits=None)",
            doc = "Round a number to a given precision in decimal digits.\n\n"
                    + "Without digits, or with None, the result is an int; else it has the type of the number.")
    static Object round(Object number, Object digits) {
        Object result = digits == PNone.NONE ? Calls.special(number, SpecialMethod.ROUND)
                : Calls.special(number, SpecialMethod.ROUND, digits);
        if (result == null) {
            throw Errors.typeError("type %s doesn't define __round__ method", PythonClass.of(number));
        }
        return result;
    }

    @Builtin(value = "divmod(x, y, /)", doc = "Return the tuple (x//y, x%y).")
    static Object divmod(Object x, Object y) {
        return Divmod.of(x, y);
    }

    @Builtin(value = "pow(base, exp, mod=None)",
            doc = "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.")
    static Object pow(Object base, Object exponent, Object modulus) {
        return Power.of(base, exponent, modulus);
    }

    @Builtin(value = "bin(number, /)", doc = "Return the binary representation of an int: bin(5) is '0b101'.")
    static Object bin(BigInteger number) {
        return prefixed(number, "0b", 2);
    }

    @Builtin(value = "oct(number, /)", doc = "Return the octal representation of an int: oct(9) is '0o11'.")
    static Object oct(BigInteger number) {
        return prefixed(number, "0o", 8);
    }

    @Builtin(value = "hex(number, /)", doc = "Return the hexadecimal representation of an int: hex(255) is '0xff'.")
    static Object hex(BigInteger number) {
        return prefixed(number, "0x", 16);
    }

    private static TruffleString prefixed(BigInteger number, String prefix, int radix) {
        return Text.of((number.signum() < 0 ? "-" : "") + prefix + number.abs().toString(radix));
    }
}
