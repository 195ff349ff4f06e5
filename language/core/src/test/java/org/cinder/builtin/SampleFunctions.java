// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;

/** Functions with the signatures of CPython's module builtins, for the tests of their errors. */
@Builtins(module = "builtins")
final class SampleFunctions {
    private SampleFunctions() {}

    @Builtin("len(obj, /)")
    static long length(Object object) {
        return 1;
    }

    @Builtin("isinstance(obj, class_or_tuple, /)")
    static boolean isInstance(Object object, Object classes) {
        return true;
    }

    @Builtin("sum(iterable, /, start=0)")
    static Object sum(Object iterable, Object start) {
        return start;
    }

    @Builtin("max(arg1, /, *args, key=None, default=<unrepresentable>)")
    static Object maximum(Object first, Object[] rest, Object key, Object ifEmpty) {
        return ifEmpty == null ? rest.length : ifEmpty;
    }

    @Builtin("getattr(object, name, default=<unrepresentable>, /)")
    static Object getAttribute(Object object, Object name, Object fallback) {
        return fallback == null ? name : fallback;
    }

    @Builtin("setattr(obj, name, value, /)")
    static void setAttribute(Object object, Object name, Object value) {}

    @Builtin("round(number, ndigits=None)")
    static Object round(Object number, Object digits) {
        return digits;
    }

    @Builtin("pow(base, exp, mod=None)")
    static Object power(Object base, Object exponent, Object modulus) {
        return modulus;
    }

    @Builtin("exec(source, globals=None, locals=None, /, *, closure=None)")
    static Object execute(Object source, Object globals, Object locals, Object closure) {
        return closure;
    }

    @Builtin("compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)")
    static Object compile(Object source, Object file, TruffleString mode, int flags, boolean alone, int level,
            int version) {
        return source;
    }

    @Builtin("print(*args, sep=' ', end='\\n', file=None, flush=False)")
    static long print(Object[] args, Object separator, Object end, Object file, boolean flush) {
        return args.length;
    }

    @Builtin("globals()")
    static Object globals() {
        return 0L;
    }

    @Builtin("chr(i, /)")
    static int character(int code) {
        return code;
    }

    @Builtin("format(value, format_spec='', /)")
    static Object format(Object value, TruffleString format) {
        return format;
    }

    @Builtin(value = "collect(first, /, second=2, *rest, key, **names)", aliases = "gather")
    static Object collect(Object first, long second, Object[] rest, Object key, PDict names) {
        return new Object[] {first, second, rest, key, names}[rest.length];
    }
}
