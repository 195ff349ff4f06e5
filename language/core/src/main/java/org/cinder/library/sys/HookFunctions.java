// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.imports.ImportOperation;
import org.cinder.library.builtins.KeywordCall;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.exception.PTraceback;
import org.cinder.object.exception.TracebackPrinter;
import org.cinder.object.exception.WarningReport;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.StringOf;

/** The default hooks of {@code sys}: what shows results, uncaught and ignored exceptions. */
@Builtins(module = "sys")
public final class HookFunctions {
    private static final TruffleString T_UNDERSCORE = Text.of("_");
    private static final TruffleString T_STDOUT = Text.of("stdout");
    private static final TruffleString T_WRITE = Text.of("write");
    private static final TruffleString T_NEWLINE = Text.of("\n");
    private static final TruffleString T_PDB = Text.of("pdb");
    private static final TruffleString T_SET_TRACE = Text.of("set_trace");

    private HookFunctions() {}

    @Builtin(value = "displayhook(object, /)",
            doc = "Print an object to sys.stdout and keep it in builtins._; None does nothing.")
    static void displayhook(CinderContext context, Object object) {
        if (object == PNone.NONE) {
            return;
        }
        context.builtins().put(T_UNDERSCORE, PNone.NONE);
        Object out = context.sys().get(T_STDOUT);
        if (out == null || out == PNone.NONE) {
            throw Errors.runtimeError("lost sys.stdout");
        }
        Calls.method(out, T_WRITE, ReprOf.of(object));
        Calls.method(out, T_WRITE, T_NEWLINE);
        context.builtins().put(T_UNDERSCORE, object);
    }

    @Builtin(value = "excepthook(exctype, value, traceback, /)",
            doc = "Print an exception with its traceback to sys.stderr.")
    static void excepthook(CinderContext context, Object type, Object value, Object traceback) {
        if (value instanceof PBaseException exception) {
            if (exception.traceback() == null && traceback instanceof PTraceback given) {
                exception.setTraceback(given);
            }
            ErrorStream.write(context, TracebackPrinter.format(exception));
        } else {
            ErrorStream.write(context, "TypeError: print_exception(): Exception expected for value, "
                    + PythonClass.of(value).name() + " found\n");
        }
    }

    @Builtin(value = "unraisablehook(unraisable, /)", doc = "Show an exception that could not be raised.")
    static void unraisablehook(CinderContext context, PTuple unraisable) {
        Object message = unraisable.get(3);
        Object object = unraisable.get(4);
        StringBuilder out = new StringBuilder();
        if (object != PNone.NONE) {
            out.append(message == PNone.NONE ? "Exception ignored in" : Text.toJava(StringOf.of(message))).append(": ");
            out.append(UnraisableError.safeRepr(object)).append('\n');
        } else if (message != PNone.NONE) {
            out.append(Text.toJava(StringOf.of(message))).append(":\n");
        }
        if (unraisable.get(1) instanceof PBaseException exception) {
            out.append(TracebackPrinter.formatAlone(exception));
        }
        ErrorStream.write(context, out.toString());
    }

    @Builtin(value = "breakpointhook(*args, **kws)", hideSignature = true,
            doc = "breakpointhook(*args, **kws)\n\nStart the debugger; called by breakpoint().")
    static Object breakpointhook(CinderContext context, Object[] args, PDict keywords) {
        String variable = breakpointVariable(context);
        if (variable.equals("0")) {
            return PNone.NONE;
        }
        TruffleString module = T_PDB;
        TruffleString function = T_SET_TRACE;
        if (!variable.isEmpty()) {
            int dot = variable.lastIndexOf('.');
            module = Text.of(dot < 0 ? "builtins" : variable.substring(0, dot));
            function = Text.of(variable.substring(dot + 1));
        }
        Object hook;
        if (variable.lastIndexOf('.') == 0) {
            return ignored(variable);
        }
        try {
            hook = GetAttribute.of(ImportOperation.importModule(context, module, PNone.NONE, PTuple.of(function), 0),
                    function);
        } catch (PException e) {
            if (!e.matches(ExceptionTypes.IMPORT_ERROR) && !e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw e;
            }
            return ignored(variable);
        }
        return KeywordCall.call(hook, args, keywords);
    }

    private static Object ignored(String variable) {
        WarningReport.warn(ExceptionTypes.RUNTIME_WARNING,
                "Ignoring unimportable $PYTHONBREAKPOINT: \"" + variable + "\"", 0);
        return PNone.NONE;
    }

    /** The variable as the program sees it: {@code os.environ} where that exists. */
    private static String breakpointVariable(CinderContext context) {
        Object os = context.sysModules().get(Text.of("os"));
        if (os == null) {
            return context.env().getEnvironment().getOrDefault("PYTHONBREAKPOINT", "");
        }
        Object environ = GetAttribute.of(os, Text.of("environ"));
        return StringOf.java(Calls.method(environ, Text.of("get"), Text.of("PYTHONBREAKPOINT"), Text.EMPTY));
    }
}
