// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.object.PNone;

/** Methods and attributes of coroutines. */
@Builtins(type = "coroutine")
public final class CoroutineBuiltins {
    private CoroutineBuiltins() {}

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static TruffleString repr(PGenerator self) {
        return GeneratorText.repr(self);
    }

    @Builtin(value = "__await__($self, /)", doc = "Return an iterator to be used in await expression.")
    static Object await(PGenerator self) {
        return new PCoroutineWrapper(self);
    }

    @Builtin(value = "send($self, value, /)", doc = "Resume with a value; the next value awaited on.",
            hideSignature = true)
    static Object send(PGenerator self, Object value) {
        CoroutineReuse.check(self);
        return GeneratorResults.valueOrStop(self, false, GeneratorControl.send(self, value));
    }

    @Builtin(value = "throw($self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)",
            doc = "Raise an exception where the coroutine waits.", hideSignature = true)
    static Object throwInto(PGenerator self, Object type, Object value, Object traceback) {
        ThrowArguments.warnOfThree("throw", value, traceback);
        CoroutineReuse.check(self);
        Object result = GeneratorControl.throwException(self, ThrowArguments.toException(type, value, traceback));
        return GeneratorResults.valueOrStop(self, false, result);
    }

    @Builtin(value = "close($self, /)", doc = "Raise GeneratorExit where the coroutine waits.", hideSignature = true)
    static void close(PGenerator self) {
        GeneratorControl.close(self);
    }

    @Getter(value = "cr_code", doc = "The code object.")
    static Object code(PGenerator self) {
        return self.code();
    }

    @Getter(value = "cr_frame", doc = "The suspended frame, None when the coroutine has ended.")
    static Object frame(PGenerator self) {
        return GeneratorText.frame(self);
    }

    @Getter(value = "cr_running", doc = "Whether the coroutine is executing.")
    static boolean running(PGenerator self) {
        return self.isRunning();
    }

    @Getter(value = "cr_suspended", doc = "Whether the coroutine waits.")
    static boolean suspended(PGenerator self) {
        return self.isStarted() && !self.isRunning() && !self.isFinished();
    }

    @Getter(value = "cr_await", doc = "What the coroutine waits for, or None.")
    static Object awaiting(PGenerator self) {
        return self.delegate() == null || self.isRunning() ? PNone.NONE : self.delegate();
    }

    @Getter(value = "cr_origin", doc = "Where the coroutine was created; None, as origin tracking is off.")
    static Object origin(PGenerator self) {
        return PNone.NONE;
    }

    @Getter(value = "__name__", doc = "The name of the coroutine.")
    static TruffleString name(PGenerator self) {
        return self.name();
    }

    @Setter("__name__")
    static void setName(PGenerator self, Object value) {
        GeneratorAttributeBuiltins.setName(self, value);
    }

    @Setter("__qualname__")
    static void setQualifiedName(PGenerator self, Object value) {
        GeneratorAttributeBuiltins.setQualifiedName(self, value);
    }

    @Getter(value = "__qualname__", doc = "The qualified name of the coroutine.")
    static TruffleString qualifiedName(PGenerator self) {
        return self.qualifiedName();
    }
}
