// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Items;

/** Methods and attributes of asynchronous generators (PEP 525). */
@Builtins(type = "async_generator")
public final class AsyncGeneratorBuiltins {
    private AsyncGeneratorBuiltins() {}

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static TruffleString repr(PGenerator self) {
        return GeneratorText.repr(self);
    }

    @Builtin(value = "__aiter__($self, /)", doc = "Return an awaitable, that resolves in asynchronous iterator.")
    static Object aiter(PGenerator self) {
        return self;
    }

    @Builtin(value = "__anext__($self, /)", doc = "Return a value or raise StopAsyncIteration.")
    static Object anext(CinderContext context, PGenerator self) {
        AsyncGeneratorState.announce(context, self);
        return new PAsyncStep(self, PNone.NONE);
    }

    @Builtin(value = "asend($self, value, /)", hideSignature = true,
            doc = "An awaitable that resumes the generator with a value.")
    static Object asend(CinderContext context, PGenerator self, Object value) {
        AsyncGeneratorState.announce(context, self);
        return new PAsyncStep(self, value);
    }

    @Builtin(value = "athrow($self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)", hideSignature = true,
            doc = "An awaitable that raises an exception in the generator.")
    static Object athrow(CinderContext context, PGenerator self, Object type, Object value, Object traceback) {
        AsyncGeneratorState.announce(context, self);
        ThrowArguments.warnOfThree("athrow", value, traceback);
        return new PAsyncThrow(self, new Object[] {type, value, traceback});
    }

    @Builtin(value = "aclose($self, /)", hideSignature = true, doc = "An awaitable that closes the generator.")
    static Object aclose(CinderContext context, PGenerator self) {
        AsyncGeneratorState.announce(context, self);
        return new PAsyncThrow(self, null);
    }

    @Builtin(value = "__class_getitem__($cls, object, /)", hideSignature = true, doc = "See PEP 585")
    static Object classGetItem(PythonClass cls, Object object) {
        return Items.alias(cls, object);
    }

    @Getter(value = "ag_await", doc = "What the generator waits for, or None.")
    static Object awaiting(PGenerator self) {
        return self.delegate() == null || self.isRunning() ? PNone.NONE : self.delegate();
    }

    @Getter(value = "ag_code", doc = "The code object.")
    static Object code(PGenerator self) {
        return self.code();
    }

    @Getter(value = "ag_frame", doc = "The suspended frame, None when the generator has ended.")
    static Object frame(PGenerator self) {
        return GeneratorText.frame(self);
    }

    @Getter(value = "ag_running", doc = "Whether the generator is being driven.")
    static boolean running(PGenerator self) {
        return AsyncGeneratorState.of(self).isRunning();
    }

    @Getter(value = "ag_suspended", doc = "Whether the generator waits.")
    static boolean suspended(PGenerator self) {
        return self.isStarted() && !self.isRunning() && !self.isFinished();
    }

    @Getter(value = "__name__", doc = "The name of the generator.")
    static TruffleString name(PGenerator self) {
        return self.name();
    }

    @Setter("__name__")
    static void setName(PGenerator self, Object value) {
        GeneratorAttributeBuiltins.setName(self, value);
    }

    @Getter(value = "__qualname__", doc = "The qualified name of the generator.")
    static TruffleString qualifiedName(PGenerator self) {
        return self.qualifiedName();
    }

    @Setter("__qualname__")
    static void setQualifiedName(PGenerator self, Object value) {
        GeneratorAttributeBuiltins.setQualifiedName(self, value);
    }
}
