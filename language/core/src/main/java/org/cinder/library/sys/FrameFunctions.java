// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.frame.CallerFrame;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PFrame;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.generator.AsyncHooks;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.IsCallable;

/** Functions of {@code sys} about frames, the current exception and tracing. */
@Builtins(module = "sys")
public final class FrameFunctions {
    private static final TruffleString T_NAME = Text.of("__name__");

    private FrameFunctions() {}

    @Builtin(value = "exception()",
            doc = "Return the exception that is being handled, or None.\n\nOnly the innermost one is meant.")
    static Object exception(CinderContext context) {
        PBaseException handled = context.handled();
        return handled == null ? PNone.NONE : handled;
    }

    @Builtin(value = "exc_info()",
            doc = "Return (type, value, traceback) of the exception that is being handled, or three times None.")
    static Object excInfo(CinderContext context) {
        PBaseException handled = context.handled();
        return handled == null ? PTuple.of(PNone.NONE, PNone.NONE, PNone.NONE) : info(handled);
    }

    static PTuple info(PBaseException exception) {
        return PTuple.of(exception.pythonClass(), exception, tracebackOf(exception));
    }

    static Object tracebackOf(PBaseException exception) {
        return exception.traceback() == null ? PNone.NONE : exception.traceback();
    }

    @Builtin(value = "_getframe(depth=0, /)", looksAtCaller = true,
            doc = "Return a frame object of the call stack; 0 is the calling function, 1 its caller, and so on.")
    static Object getframe(int depth) {
        PFrame frame = CallerFrame.frame(Math.max(depth, 0));
        if (frame == null) {
            throw Errors.valueError("call stack is not deep enough");
        }
        return frame;
    }

    @Builtin(value = "_getframemodulename(depth=0)",
            doc = "Return the name of the module of the function at the given depth, or None.")
    static Object getframemodulename(int depth) {
        PFrame frame = CallerFrame.frame(Math.max(depth, 0));
        if (frame == null || frame.function() == null) {
            return PNone.NONE;
        }
        Object module = frame.function().module();
        if (module == null) {
            module = frame.function().globals().get(T_NAME);
        }
        return module == null ? PNone.NONE : module;
    }

    @Builtin(value = "_current_frames()", looksAtCaller = true,
            doc = "Return a dict from thread identifiers to the frames of the threads.")
    static Object currentFrames() {
        PDict frames = new PDict();
        PFrame frame = CallerFrame.frame(0);
        if (frame != null) {
            frames.put(Thread.currentThread().threadId(), frame);
        }
        return frames;
    }

    @Builtin(value = "_current_exceptions()", doc = "Return a dict from thread identifiers to handled exceptions.")
    static Object currentExceptions(CinderContext context) {
        PDict exceptions = new PDict();
        exceptions.put(Thread.currentThread().threadId(), exception(context));
        return exceptions;
    }

    @Builtin(value = "settrace(function, /)", hideSignature = true,
            doc = "settrace(function)\n\nHave the function called at every call, line, return and exception of the\n"
                    + "running thread.")
    static void settrace(CinderContext context, Object function) {
        Tracing.of(context).setTrace(function);
    }

    @Builtin(value = "gettrace()", doc = "Return the trace function set by settrace().")
    static Object gettrace(CinderContext context) {
        return Tracing.of(context).trace();
    }

    @Builtin(value = "_settraceallthreads(arg, /)", doc = "Set the trace function of all threads.")
    static void settraceallthreads(CinderContext context, Object function) {
        TraceBinding.of(context).setTraceOfAll(function);
    }

    @Builtin(value = "setprofile(function, /)", hideSignature = true,
            doc = "setprofile(function)\n\nHave the function called at every call and return of the running thread.")
    static void setprofile(CinderContext context, Object function) {
        Tracing.of(context).setProfile(function);
    }

    @Builtin(value = "getprofile()", doc = "Return the profile function set by setprofile().")
    static Object getprofile(CinderContext context) {
        return Tracing.of(context).profile();
    }

    @Builtin(value = "_setprofileallthreads(arg, /)", doc = "Set the profile function of all threads.")
    static void setprofileallthreads(CinderContext context, Object function) {
        TraceBinding.of(context).setProfileOfAll(function);
    }

    @Builtin(value = "get_coroutine_origin_tracking_depth()", doc = "Return how many frames coroutines remember.")
    static long getOriginDepth(CinderContext context) {
        return SysState.of(context).originTrackingDepth();
    }

    @Builtin(value = "set_coroutine_origin_tracking_depth(depth)", doc = "Set how many frames coroutines remember.")
    static void setOriginDepth(CinderContext context, int depth) {
        if (depth < 0) {
            throw Errors.valueError("depth must be >= 0");
        }
        SysState.of(context).setOriginTrackingDepth(depth);
    }

    @Builtin(value = "get_asyncgen_hooks()", doc = "Return the hooks for asynchronous generators.")
    static Object getAsyncgenHooks(CinderContext context) {
        AsyncHooks state = AsyncHooks.of(context);
        return SysInformation.ASYNCGEN_HOOKS.make(state.firstIterator(), state.finalizer());
    }

    @Builtin(value = "set_asyncgen_hooks(firstiter=<unrepresentable>, finalizer=<unrepresentable>)",
            hideSignature = true,
            doc = "set_asyncgen_hooks([firstiter] [, finalizer])\n\nSet the hooks for asynchronous generators.")
    static void setAsyncgenHooks(CinderContext context, Object firstIterator, Object finalizer) {
        AsyncHooks state = AsyncHooks.of(context);
        if (finalizer != null) {
            state.setFinalizer(hook(finalizer, "finalizer"));
        }
        if (firstIterator != null) {
            state.setFirstIterator(hook(firstIterator, "firstiter"));
        }
    }

    private static Object hook(Object value, String name) {
        if (value != PNone.NONE && !IsCallable.test(value)) {
            throw Errors.typeError("callable %s expected, got %s", name, PythonClass.of(value));
        }
        return value;
    }
}
