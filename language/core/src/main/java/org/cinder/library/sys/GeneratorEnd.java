// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.imports.ImportOperation;
import org.cinder.object.PNone;
import org.cinder.object.exception.PException;
import org.cinder.object.generator.AsyncHooks;
import org.cinder.object.generator.GeneratorControl;
import org.cinder.object.generator.PGenerator;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;

/** What happens to generators and coroutines that nobody can resume any more (CPython's _PyGen_Finalize). */
final class GeneratorEnd {
    private static final TruffleString T_WARN = Text.of("_warn_unawaited_coroutine");

    private GeneratorEnd() {}

    static void run(CinderContext context, PGenerator generator) {
        if (generator.isFinished() || generator.isRunning()) {
            return;
        }
        try {
            Object finalizer = AsyncHooks.of(context).finalizer();
            if (generator.pythonClass() == BuiltinTypes.ASYNC_GENERATOR && finalizer != PNone.NONE) {
                Calls.call(finalizer, generator);
            } else if (generator.pythonClass() == BuiltinTypes.COROUTINE && !generator.isStarted()) {
                warn(context, generator);
            } else {
                GeneratorControl.close(generator);
            }
        } catch (PException e) {
            UnraisableError.report(context, e, null, generator);
        }
    }

    private static void warn(CinderContext context, PGenerator coroutine) {
        Object warnings = ImportOperation.importAbsolute(context, Text.of("warnings"));
        Calls.call(GetAttribute.of(warnings, T_WARN), coroutine);
    }
}
