// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.warnings;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.frame.CallerFrame;
import org.cinder.object.Names;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PFrame;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.StringOf;

/** The functions of {@code _warnings}. */
@Builtins(module = "_warnings")
public final class WarningsFunctions {
    private static final TruffleString T_REGISTRY = Text.of("__warningregistry__");

    private WarningsFunctions() {}

    @Builtin(value = "_filters_mutated()")
    static void filtersMutated(CinderContext context) {
        WarningsState.of(context).increment();
    }

    @Builtin(value = "warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=())",
            looksAtCaller = true,
            doc = "Issue a warning, or maybe ignore it or raise an exception.\n\n"
                    + "stacklevel tells how far up the stack the code is that the warning is about; frames of files "
                            + "with one\n"
                    + "of the prefixes are not counted.")
    static void warn(CinderContext context, Object message, Object category, long stackLevel, Object source,
            Object prefixes) {
        PythonClass type = categoryOf(message, category);
        if (!(prefixes instanceof PTuple skipped)) {
            throw Errors.typeError("warn() argument 'skip_file_prefixes' must be tuple, not %s",
                    PythonClass.of(prefixes));
        }
        long level = skipped.length() > 0 ? Math.max(stackLevel, 2) : stackLevel;
        PFrame frame = frame(level, skipped);
        PDict globals = frame == null ? context.sys() : frame.function().globals();
        Object registry = globals.get(T_REGISTRY);
        if (registry == null) {
            registry = new PDict();
            globals.put(T_REGISTRY, registry);
        }
        Object module = globals.get(Names.T_NAME);
        TruffleString moduleName = module == null || Text.asString(module) == null ? Text.of("<string>")
                : Text.asString(module);
        TruffleString file = Text.of(frame == null ? "sys" : frame.code().body().fileName());
        long line = frame == null ? 1 : frame.line();
        issue(context, type, message, file, line, moduleName, registry, source, null);
    }

    /** The frame that a warning is about, or null when the stack is not deep enough. */
    private static PFrame frame(long level, PTuple skipped) {
        if (level <= 1 && skipped.length() == 0) {
            return CallerFrame.frame(0);
        }
        PFrame frame = CallerFrame.frame(0);
        long left = level - 1;
        while (frame != null && left > 0) {
            frame = frame.back();
            while (frame != null && isSkipped(frame.code().body().fileName(), skipped)) {
                frame = frame.back();
            }
            left--;
        }
        return frame;
    }

    private static boolean isSkipped(String file, PTuple prefixes) {
        if (file.contains("importlib") && file.contains("_bootstrap")) {
            return true;
        }
        for (Object prefix : prefixes.elements()) {
            TruffleString text = Text.asString(prefix);
            if (text == null) {
                throw Errors.typeError("Found non-str '%s' in skip_file_prefixes.", PythonClass.of(prefix));
            }
            if (file.startsWith(Text.toJava(text))) {
                return true;
            }
        }
        return false;
    }

    private static PythonClass categoryOf(Object message, Object category) {
        if (PythonClass.of(message).isSubclassOf(ExceptionTypes.WARNING)) {
            return PythonClass.of(message);
        }
        if (category == PNone.NONE) {
            return ExceptionTypes.USER_WARNING;
        }
        if (category instanceof PythonClass type && type.isSubclassOf(ExceptionTypes.WARNING)) {
            return type;
        }
        throw Errors.typeError("category must be a Warning subclass, not '%s'", PythonClass.of(category));
    }

    @Builtin(value = "warn_explicit(message, category, filename, lineno, module=<unrepresentable>, registry=None, "
            + "module_globals=None, source=None)",
            doc = "Issue a warning about a place that is given, or maybe ignore it or raise an exception.")
    static void warnExplicit(CinderContext context, Object message, Object category, TruffleString filename, long line,
            Object module, Object registry, Object moduleGlobals, Object source) {
        if (registry != PNone.NONE && !(registry instanceof PDict)) {
            throw Errors.typeError("'registry' must be a dict or None, not '%s'", PythonClass.of(registry));
        }
        PythonClass type = PythonClass.of(message).isSubclassOf(ExceptionTypes.WARNING) ? PythonClass.of(message)
                : categoryOf(message, category);
        TruffleString name;
        if (module != null && module != PNone.NONE) {
            name = StringOf.of(module);
        } else {
            String file = Text.toJava(filename);
            name = Text.of(file.isEmpty() ? "<unknown>" : file.endsWith(".py") ? file.substring(0, file.length() - 3)
                    : file);
        }
        issue(context, type, message, filename, line, name, registry, source, moduleGlobals);
    }

    private static void issue(CinderContext context, PythonClass type, Object message, TruffleString file, long line,
            TruffleString module, Object registry, Object source, Object moduleGlobals) {
        PBaseException warning = message instanceof PBaseException given ? given
                : (PBaseException) Calls.call(type, message);
        TruffleString text = message instanceof PBaseException ? StringOf.of(message) : StringOf.of(warning);
        WarningFilter filter = new WarningFilter(context, warning, text, type);
        if (filter.isShown(module, line, registry)) {
            WarningDisplay.show(context, warning, type, text, file, line, source);
        }
    }
}
