// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.warnings;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cinder.context.CinderContext;
import org.cinder.imports.ImportOperation;
import org.cinder.library.sys.ErrorStream;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.IsCallable;

/** Shows a warning: by module warnings if it is loaded, so that programs can catch it, else on standard error. */
final class WarningDisplay {
    private static final TruffleString T_SHOW = Text.of("_showwarnmsg");
    private static final TruffleString T_MESSAGE = Text.of("WarningMessage");

    private WarningDisplay() {}

    static void show(CinderContext context, PBaseException warning, PythonClass category, TruffleString text,
            TruffleString file, long line, Object source) {
        Object warnings = context.sysModules().get(Text.of("warnings"));
        if (warnings == null && source != PNone.NONE) {
            warnings = ImportOperation.importAbsolute(context, Text.of("warnings"));
        }
        Object show = warnings == null ? null : GetAttribute.orNull(warnings, T_SHOW);
        if (show == null) {
            String place = Text.toJava(file) + ":" + line + ": ";
            ErrorStream.write(context, place + Text.toJava(category.nameText()) + ": " + Text.toJava(text) + "\n"
                    + sourceLine(context, Text.toJava(file), line));
            return;
        }
        if (!IsCallable.test(show)) {
            throw Errors.typeError("warnings._showwarnmsg() must be set to a callable");
        }
        Object type = GetAttribute.of(warnings, T_MESSAGE);
        Object message = Calls.call(type, warning, category, file, line, PNone.NONE, PNone.NONE, source);
        Calls.call(show, message);
    }

    private static String sourceLine(CinderContext context, String file, long line) {
        try {
            TruffleFile source = context.env().getPublicTruffleFile(file);
            if (!source.isRegularFile()) {
                return "";
            }
            String[] lines = new String(source.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
            return line > 0 && line <= lines.length && !lines[(int) line - 1].isBlank()
                    ? "  " + lines[(int) line - 1].strip() + "\n" : "";
        } catch (IOException | SecurityException | IllegalArgumentException | UnsupportedOperationException e) {
            return "";
        }
    }
}
