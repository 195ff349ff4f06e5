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
import org.cinder.object.function.PCode;
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
        if (self.back() == null) {
            RunningFrames.complete(self);
        }
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
        FrameTrace trace = self.existingTrace();
        if (trace == null || !trace.isShown()) {
            return CallerFrame.localsOf(root, self.variables());
        }
        if (trace.locals() == null) {
            Object names = CallerFrame.localsOf(root, self.variables());
            if (!isSnapshot(root)) {
                return names;
            }
            trace.setLocals((PDict) names);
        }
        return trace.locals();
    }

    private static boolean isSnapshot(PythonRootNode root) {
        return !root.variables().namespaceArgument() && (root.code().flags() & PCode.OPTIMIZED) != 0;
    }

    @Getter("f_lineno")
    static long line(PFrame self) {
        if (self.existingTrace() != null && self.existingTrace().isShown()) {
            return self.line();
        }
        PFrame running = RunningFrames.find(self);
        return running == null || running.position() == null ? self.line() : running.line();
    }

    @Setter("f_lineno")
    static void setLine(PFrame self, Object line) {
        if (self.existingTrace() == null || !self.existingTrace().isShown()) {
            throw Errors.valueError("f_lineno can only be set in a trace function");
        }
        throw Errors.valueError("can't jump: the code is no sequence of instructions");
    }

    @Getter("f_lasti")
    static long lastInstruction(PFrame self) {
        return self.code().positions().offsetOf(self.position());
    }

    @Getter("f_trace")
    static Object trace(PFrame self) {
        FrameTrace trace = self.existingTrace();
        return trace == null || trace.function() == null ? PNone.NONE : trace.function();
    }

    @Setter("f_trace")
    static void setTrace(PFrame self, Object value) {
        self.trace().setFunction(value == PNone.NONE ? null : value);
        if (value != null && value != PNone.NONE) {
            KnownFrames known = KnownFrames.start(CinderContext.get(null));
            PFrame running = RunningFrames.find(self);
            if (running != null) {
                running.shareTrace(self);
                self.complete(running);
                known.keep(running);
            }
        }
    }

    @Deleter("f_trace")
    static void deleteTrace(PFrame self) {
        self.trace().setFunction(null);
    }

    @Getter("f_trace_lines")
    static boolean traceLines(PFrame self) {
        return self.existingTrace() == null || self.existingTrace().lines();
    }

    @Setter("f_trace_lines")
    static void setTraceLines(PFrame self, boolean value) {
        self.trace().setLines(value);
    }

    @Getter("f_trace_opcodes")
    static boolean traceOpcodes(PFrame self) {
        return self.existingTrace() != null && self.existingTrace().opcodes();
    }

    @Setter("f_trace_opcodes")
    static void setTraceOpcodes(PFrame self, boolean value) {
        self.trace().setOpcodes(value);
    }
}
