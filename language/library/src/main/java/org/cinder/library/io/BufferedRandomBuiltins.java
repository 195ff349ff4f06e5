// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;

/** Construction of {@code BufferedRandom}. */
@Builtins(type = "_io.BufferedRandom", module = "_io")
public final class BufferedRandomBuiltins {
    private BufferedRandomBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true,
            doc = "A buffered interface to random access streams.\n\nIt can be read, written and moved in.")
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        return new PBuffered(cls.instanceShape());
    }

    @Builtin(value = "__init__($self, raw, buffer_size=8192)", doc = "Initialize self.")
    static void initialize(CinderContext context, PBuffered self, Object raw, long bufferSize) {
        BufferedChecks.checkSeekable(raw);
        BufferedChecks.checkRaw(raw, true, true);
        self.initialize(context, raw, bufferSize, true);
    }

    @Builtin(value = "readable($self, /)", doc = "Return whether the raw stream can be read.")
    static Object readable(PBuffered self) {
        return Calls.method(self.raw(), Text.of("readable"));
    }

    @Builtin(value = "writable($self, /)", doc = "Return whether the raw stream can be written.")
    static Object writable(PBuffered self) {
        return Calls.method(self.raw(), Text.of("writable"));
    }
}
