// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Deleter;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.context.CinderContext;
import org.cinder.frame.CallerFrame;
import org.cinder.frame.PythonRootNode;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.str.Text;
import org.cinder.operation.object.ObjectRepr;

/** Frame objects. */
@Builtins(type = "frame")
public final class FrameBuiltins {
    private FrameBuiltins() {}

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PFrame self) {
        return Text.of("<frame at " + ObjectRepr.address(self) + ", file '" + self.code().body().fileName() + "', line "
                + line(self) + ", code " + Text.toJava(self.code().name()) + ">");
    }

    @Builtin(value = "clear($self, /)", hideSignature = true,
            doc = "F.clear(): clear most references held by the frame")
    static void clear(PFrame self) {
        FrameClearing.clear(self);
    }

    @Getter("f_back")
    static Object back(PFrame self) {
        RunningFrames.complete(self);
        return self.back() == null ? PNone.NONE : self.back();
    }

    @Getter("f_code")
    static Object code(PFrame self) {
        return self.code();
    }

    @Getter("f_globals")
    static Object globals(PFrame self) {
        return self.function() == null ? new PDict() : self.function().globals();
    }

    @Getter("f_builtins")
    static Object builtins(PFrame self) {
        return CinderContext.get(null).builtins();
    }

    @Getter("f_locals")
    static Object locals(PFrame self) {
        RunningFrames.complete(self);
        if (self.isCleared() || self.variables() == null
                || !(self.code().callTarget().getRootNode() instanceof PythonRootNode root)) {
            return new PDict();
        }
        return CallerFrame.localsOf(root, self.variables());
    }

    @Getter("f_lineno")
    static long line(PFrame self) {
        PFrame running = RunningFrames.find(self);
        return running == null || running.position() == null ? self.line() : running.line();
    }

    @Getter("f_lasti")
    static long lastInstruction(PFrame self) {
        return self.code().positions().offsetOf(self.position());
    }

    @Getter("f_trace")
    static Object trace(PFrame self) {
        return self.trace() == null ? PNone.NONE : self.trace();
    }

    @Setter("f_trace")
    static void setTrace(PFrame self, Object value) {
        self.setTrace(value);
    }

    @Deleter("f_trace")
    static void deleteTrace(PFrame self) {
        self.setTrace(null);
    }

    @Getter("f_trace_lines")
    static boolean traceLines(PFrame self) {
        return true;
    }

    @Setter("f_trace_lines")
    static void setTraceLines(PFrame self, boolean value) {
        // lines are always reported
    }

    @Getter("f_trace_opcodes")
    static boolean traceOpcodes(PFrame self) {
        return false;
    }

    @Setter("f_trace_opcodes")
    static void setTraceOpcodes(PFrame self, boolean value) {
        // there are no opcodes to report
    }
}
