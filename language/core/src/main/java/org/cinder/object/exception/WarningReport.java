// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;

/** Warnings issued by the runtime (PyErr_WarnEx): {@code warnings.warn}, which may raise them. */
public final class WarningReport {
    private static final TruffleString WARNINGS = Text.of("warnings");
    private static final TruffleString WARN = Text.of("warn");

    private WarningReport() {}

    /** Issues a warning; {@code level} 1 is the guest code that runs now. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void warn(PythonClass category, String message, int level) {
        CinderContext context = CinderContext.get(null);
        Object module = context.sysModules().get(WARNINGS);
        if (module == null) {
            module = Calls.call(context.builtins().get(Text.of("__import__")), WARNINGS);
        }
        Calls.call(GetAttribute.of(module, WARN), Text.of(message), category, (long) level);
    }
}
