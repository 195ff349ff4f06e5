// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;

/** Methods of generators. */
@Builtins(type = "generator")
public final class GeneratorBuiltins {
    private GeneratorBuiltins() {}

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).")
    static Object iter(PGenerator self) {
        return self;
    }

    @Builtin(value = "__next__($self, /)", doc = "Implement next(self).")
    static Object next(PGenerator self) {
        return GeneratorResults.valueOrStop(self, self.isFinished(), self.next());
    }

    @Builtin(value = "send($self, value, /)", node = SendNode.class,
            doc = "Resume with a value for the pending yield; the next value yielded.",
            hideSignature = true)
    static Object send(PGenerator self, Object value) {
        boolean ended = self.isFinished();
        return GeneratorResults.valueOrStop(self, ended, GeneratorControl.send(self, value));
    }

    @Builtin(value = "throw($self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)",
            doc = "Raise an exception at the pending yield; the next value yielded.", hideSignature = true)
    static Object throwInto(PGenerator self, Object type, Object value, Object traceback) {
        ThrowArguments.warnOfThree("throw", value, traceback);
        Object result = GeneratorControl.throwException(self, ThrowArguments.toException(type, value, traceback));
        return GeneratorResults.valueOrStop(self, false, result);
    }

    @Builtin(value = "close($self, /)", doc = "Raise GeneratorExit at the pending yield.", hideSignature = true)
    static void close(PGenerator self) {
        GeneratorControl.close(self);
    }
}
