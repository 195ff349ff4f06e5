// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;

/** Methods of what drives an asynchronous generator, and of what {@code anext} with a default gives. */
@Builtins(type = "async_generator_asend")
public final class AwaitIteratorBuiltins {
    private AwaitIteratorBuiltins() {}

    @Builtin(value = "__await__($self, /)", doc = "Return an iterator to be used in await expression.")
    static Object await(AwaitIterator self) {
        return self;
    }

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).")
    static Object iter(AwaitIterator self) {
        return self;
    }

    @Builtin(value = "__next__($self, /)", doc = "Implement next(self).")
    static Object next(AwaitIterator self) {
        return GeneratorResults.valueOrStop(self, self.next());
    }

    @Builtin(value = "send($self, value, /)", doc = "Go on with a value; the next value awaited on.",
            hideSignature = true)
    static Object send(AwaitIterator self, Object value) {
        return GeneratorResults.valueOrStop(self, self.send(value));
    }

    @Builtin(value = "throw($self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)",
            doc = "Raise an exception where the awaited code waits.", hideSignature = true)
    static Object throwInto(AwaitIterator self, Object type, Object value, Object traceback) {
        return GeneratorResults.valueOrStop(self,
                self.throwInto(ThrowArguments.toException(type, value, traceback)));
    }

    @Builtin(value = "close($self, /)", doc = "Give up waiting.", hideSignature = true)
    static void close(AwaitIterator self) {
        self.close();
    }
}
