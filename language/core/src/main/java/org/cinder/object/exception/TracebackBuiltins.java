// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Deleter;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.object.PNone;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;

/** Traceback objects. */
@Builtins(type = "traceback")
public final class TracebackBuiltins {
    private TracebackBuiltins() {}

    @Builtin(value = "__new__($cls, /, tb_next, tb_frame, tb_lasti, tb_lineno)", hideSignature = true,
            doc = "Create a new traceback object.")
    static Object make(PythonClass cls, Object next, PFrame frame, int lastInstruction, int line) {
        PTraceback traceback = new PTraceback(frame, null, checkNext(next, " or None"));
        traceback.setPlace(line, lastInstruction);
        return traceback;
    }

    private static PTraceback checkNext(Object next, String alternative) {
        if (next != PNone.NONE && !(next instanceof PTraceback)) {
            throw Errors.typeError("expected traceback object%s, got '%s'", alternative, PythonClass.of(next));
        }
        return next instanceof PTraceback traceback ? traceback : null;
    }

    @Builtin(value = "__dir__($self, /)", hideSignature = true)
    static Object dir(PTraceback self) {
        return PList.of(Text.of("tb_frame"), Text.of("tb_next"), Text.of("tb_lasti"), Text.of("tb_lineno"));
    }

    @Getter("tb_frame")
    static Object frame(PTraceback self) {
        return self.frame();
    }

    @Getter("tb_lasti")
    static long lastInstruction(PTraceback self) {
        return self.lastInstruction();
    }

    @Getter("tb_lineno")
    static long line(PTraceback self) {
        return self.line();
    }

    @Getter("tb_next")
    static Object next(PTraceback self) {
        return self.next() == null ? PNone.NONE : self.next();
    }

    @Setter("tb_next")
    static void setNext(PTraceback self, Object value) {
        PTraceback next = checkNext(value, "");
        for (PTraceback each = next; each != null; each = each.next()) {
            if (each == self) {
                throw Errors.valueError("traceback loop detected");
            }
        }
        self.setNext(next);
    }

    @Deleter("tb_next")
    static void deleteNext(PTraceback self) {
        throw Errors.typeError("can't delete tb_next attribute");
    }
}
