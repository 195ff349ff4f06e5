// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.atexit;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.operation.object.IsCallable;

/** The functions of {@code atexit}. */
@Builtins(module = "atexit")
public final class AtexitFunctions {
    private AtexitFunctions() {}

    @Builtin(value = "register(func, /, *args, **kwargs)", hideSignature = true,
            doc = "register(func, *args, **kwargs) -> func\n\nRegister a function to be executed upon normal program "
                    + "termination.")
    static Object register(CinderContext context, Object function, Object[] args, PDict keywords) {
        if (!IsCallable.test(function)) {
            throw Errors.typeError("the first argument must be callable");
        }
        ExitCallbacks.of(context).add(function, args, keywords);
        return function;
    }

    @Builtin(value = "unregister(func, /)", hideSignature = true,
            doc = "unregister(func) -> None\n\nForget all registrations of the function.")
    static void unregister(CinderContext context, Object function) {
        ExitCallbacks.of(context).remove(function);
    }

    @Builtin(value = "_run_exitfuncs()", hideSignature = true,
            doc = "_run_exitfuncs() -> None\n\nRun all registered functions.")
    static void run(CinderContext context) {
        ExitCallbacks.of(context).run();
    }

    @Builtin(value = "_clear()", hideSignature = true, doc = "_clear() -> None\n\nForget all registered functions.")
    static void clear(CinderContext context) {
        ExitCallbacks.of(context).clear();
    }

    @Builtin(value = "_ncallbacks()", hideSignature = true,
            doc = "_ncallbacks() -> int\n\nReturn the number of registered functions.")
    static long count(CinderContext context) {
        return ExitCallbacks.of(context).count();
    }
}
