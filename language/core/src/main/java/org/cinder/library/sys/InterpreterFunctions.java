// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.PythonObject;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.number.PInt;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.GetAttribute;

/** Functions of {@code sys} that show or change properties of the interpreter. */
@Builtins(module = "sys")
public final class InterpreterFunctions {
    private static final TruffleString T_SIZEOF = Text.of("__sizeof__");
    private static final TruffleString T_UTF8 = Text.of("utf-8");
    private static final int INT_DIGITS_THRESHOLD = 640;
    private static final int LATIN_1 = 256;
    private static final long GC_HEADER = 16;

    private InterpreterFunctions() {}

    @Builtin(value = "exit(status=None, /)",
            doc = "Exit the interpreter by raising SystemExit(status).\n\n"
                    + "None or 0 means success, another int is the exit status; anything else is printed and means "
                            + "failure.")
    static void exit(Object status) {
        Object[] args = status == PNone.NONE ? new Object[0]
                : status instanceof PTuple tuple ? tuple.elements() : new Object[] {status};
        throw PException.of((PBaseException) Calls.call(ExceptionTypes.SYSTEM_EXIT, args));
    }

    private static TruffleString internText(CinderContext context, TruffleString text) {
        int length = Text.length(text);
        if (length == 0) {
            return Text.EMPTY;
        }
        return length == 1 && Text.codePointAt(text, 0) < LATIN_1 ? Text.ofCodePoint(Text.codePointAt(text, 0))
                : context.language().intern(text);
    }

    @Builtin(value = "intern(string, /)",
            doc = "Return the string of that value in the table of interned strings, which is entered when missing.")
    static Object intern(CinderContext context, Object string) {
        if (string instanceof TruffleString text) {
            return internText(context, text);
        }
        if (Text.asString(string) != null) {
            throw Errors.typeError("can't intern %s", PythonClass.of(string));
        }
        throw Errors.typeError("intern() argument must be str, not %s", PythonClass.of(string));
    }

    @Builtin(value = "getsizeof(object, default=<unrepresentable>)", hideSignature = true,
            doc = "getsizeof(object [, default]) -> int\n\nReturn the size of object in bytes.")
    static Object getsizeof(Object object, Object defaultValue) {
        Object method = PythonClass.of(object).lookup(T_SIZEOF);
        if (method == null) {
            if (defaultValue != null) {
                return defaultValue;
            }
            throw Errors.typeError("Type %s doesn't define __sizeof__", PythonClass.of(object));
        }
        long size = Index.toLong(Calls.call(GetAttribute.bind(method, object)));
        if (size < 0) {
            throw Errors.valueError("__sizeof__() should return >= 0");
        }
        boolean atomic = !(object instanceof PythonObject) || object instanceof PInt || object instanceof PBytes;
        return atomic ? size : size + GC_HEADER;
    }

    @Builtin(value = "getrefcount(object, /)",
            doc = "Return a reference count; memory is collected otherwise here, so it is the smallest possible one.")
    static long getrefcount(Object object) {
        return 2;
    }

    @Builtin(value = "getdefaultencoding()", doc = "Return the default encoding of strings.")
    static Object getdefaultencoding() {
        return T_UTF8;
    }

    @Builtin(value = "getfilesystemencoding()", doc = "Return the encoding of file names.")
    static Object getfilesystemencoding() {
        return T_UTF8;
    }

    @Builtin(value = "getfilesystemencodeerrors()", doc = "Return the error handler used for file names.")
    static Object getfilesystemencodeerrors() {
        return Text.of("surrogateescape");
    }

    @Builtin(value = "getrecursionlimit()", doc = "Return the greatest depth of calls that is allowed.")
    static long getrecursionlimit(CinderContext context) {
        return context.recursionLimit();
    }

    @Builtin(value = "setrecursionlimit(limit, /)", doc = "Set the greatest depth of calls that is allowed.")
    static void setrecursionlimit(CinderContext context, int limit) {
        if (limit < 1) {
            throw Errors.valueError("recursion limit must be greater or equal than 1");
        }
        if (context.depth() >= limit) {
            throw Errors.recursionError("cannot set the recursion limit to %d at the recursion depth %d: "
                    + "the limit is too low", limit, context.depth());
        }
        context.setRecursionLimit(limit);
    }

    @Builtin(value = "get_int_max_str_digits()",
            doc = "Return the limit of digits in conversions between int and decimal text.")
    static long getIntMaxStrDigits(CinderContext context) {
        return context.intMaxStrDigits();
    }

    @Builtin(value = "set_int_max_str_digits(maxdigits)",
            doc = "Set the limit of digits in conversions between int and decimal text.")
    static void setIntMaxStrDigits(CinderContext context, int digits) {
        if (digits != 0 && digits < INT_DIGITS_THRESHOLD) {
            throw Errors.valueError("maxdigits must be 0 or larger than %d", INT_DIGITS_THRESHOLD);
        }
        context.setIntMaxStrDigits(digits);
    }

    @Builtin(value = "getswitchinterval()", doc = "Return the thread switch interval in seconds.")
    static double getswitchinterval(CinderContext context) {
        return SysState.of(context).switchInterval();
    }

    @Builtin(value = "setswitchinterval(interval, /)", doc = "Set the thread switch interval in seconds.")
    static void setswitchinterval(CinderContext context, double interval) {
        if (!(interval > 0)) {
            throw Errors.valueError("switch interval must be strictly positive");
        }
        SysState.of(context).setSwitchInterval(interval);
    }

    @Builtin(value = "is_finalizing()", doc = "Return whether the interpreter is shutting down.")
    static boolean isFinalizing(CinderContext context) {
        return SysState.of(context).isFinalizing();
    }

    @Builtin(value = "audit(event, /, *args)", hideSignature = true,
            doc = "audit(event, *args)\n\nPass the event to all hooks that were added by addaudithook().")
    static void audit(CinderContext context, TruffleString event, Object[] args) {
        for (Object hook : SysState.of(context).auditHooks().toArray()) {
            Calls.call(hook, event, PTuple.of(args));
        }
    }

    @Builtin(value = "addaudithook(hook)", doc = "Add a callable that gets all events from now on.")
    static void addaudithook(CinderContext context, Object hook) {
        SysState.of(context).auditHooks().add(hook);
    }

    @Builtin(value = "getallocatedblocks()",
            doc = "Return the number of memory blocks in use; 0 as they are not counted.")
    static long getallocatedblocks() {
        return 0;
    }

    @Builtin(value = "getunicodeinternedsize(*, _only_immortal=False)", doc = "Return the number of interned strings.")
    static long getunicodeinternedsize(CinderContext context, boolean onlyImmortal) {
        return context.language().internedCount();
    }

    @Builtin(value = "_clear_type_cache()", doc = "Clear the caches of method lookups; they never hold stale answers.")
    static void clearTypeCache() {}

    @Builtin(value = "call_tracing(func, args, /)", doc = "Call func(*args) while a debugger steps.")
    static Object callTracing(CinderContext context, Object function, PTuple args) {
        return Tracing.of(context).callTracing(function, args.elements());
    }
}
