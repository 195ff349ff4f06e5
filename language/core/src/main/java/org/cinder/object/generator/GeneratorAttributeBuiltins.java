// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;

/** Attributes and representation of generators. */
@Builtins(type = "generator")
public final class GeneratorAttributeBuiltins {
    private GeneratorAttributeBuiltins() {}

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static TruffleString repr(PGenerator self) {
        return GeneratorText.repr(self);
    }

    @Getter(value = "gi_code", doc = "The code object.")
    static Object code(PGenerator self) {
        return self.code();
    }

    @Getter(value = "gi_frame", doc = "The suspended frame, None when the generator has ended.")
    static Object frame(PGenerator self) {
        return GeneratorText.frame(self);
    }

    @Getter(value = "gi_running", doc = "Whether the generator is executing.")
    static boolean running(PGenerator self) {
        return self.isRunning();
    }

    @Getter(value = "gi_suspended", doc = "Whether the generator waits at a yield.")
    static boolean suspended(PGenerator self) {
        return self.isStarted() && !self.isRunning() && !self.isFinished();
    }

    @Getter(value = "gi_yieldfrom", doc = "What yield from is delegating to, or None.")
    static Object yieldFrom(PGenerator self) {
        return self.delegate() == null || self.isRunning() ? PNone.NONE : self.delegate();
    }

    @Getter(value = "__name__", doc = "The name of the generator.")
    static TruffleString name(PGenerator self) {
        return self.name();
    }

    @Setter("__name__")
    static void setName(PGenerator self, Object value) {
        TruffleString name = Text.asString(value);
        if (name == null) {
            throw Errors.typeError("__name__ must be set to a string object");
        }
        self.setName(name);
    }

    @Getter(value = "__qualname__", doc = "The qualified name of the generator.")
    static TruffleString qualifiedName(PGenerator self) {
        return self.qualifiedName();
    }

    @Setter("__qualname__")
    static void setQualifiedName(PGenerator self, Object value) {
        TruffleString name = Text.asString(value);
        if (name == null) {
            throw Errors.typeError("__qualname__ must be set to a string object");
        }
        self.setQualifiedName(name);
    }
}
