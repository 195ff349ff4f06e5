// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;

/** Methods of coroutine wrappers. */
@Builtins(type = "coroutine_wrapper")
public final class CoroutineWrapperBuiltins {
    private CoroutineWrapperBuiltins() {}

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).")
    static Object iter(PCoroutineWrapper self) {
        return self;
    }

    @Builtin(value = "__next__($self, /)", doc = "Implement next(self).")
    static Object next(PCoroutineWrapper self) {
        return GeneratorResults.valueOrStop(self.coroutine(), false, self.next());
    }

    @Builtin(value = "send($self, value, /)", doc = "Resume the coroutine with a value.", hideSignature = true)
    static Object send(PCoroutineWrapper self, Object value) {
        return CoroutineBuiltins.send(self.coroutine(), value);
    }

    @Builtin(value = "throw($self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)",
            doc = "Raise an exception where the coroutine waits.", hideSignature = true)
    static Object throwInto(PCoroutineWrapper self, Object type, Object value, Object traceback) {
        return CoroutineBuiltins.throwInto(self.coroutine(), type, value, traceback);
    }

    @Builtin(value = "close($self, /)", doc = "Close the coroutine.", hideSignature = true)
    static void close(PCoroutineWrapper self) {
        GeneratorControl.close(self.coroutine());
    }
}
