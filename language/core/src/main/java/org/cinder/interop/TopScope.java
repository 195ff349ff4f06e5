// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.context.CinderContext;
import org.cinder.library.sys.ProgramStart;
import org.cinder.object.module.PModule;

/** The bindings of a context: the variables of {@code __main__}, then the builtins. */
public final class TopScope {
    private TopScope() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static NamespaceScope of(CinderContext context) {
        PModule main = ProgramStart.start(context);
        return new NamespaceScope("__main__", main.namespace(), builtins(context));
    }

    /** The scope behind every module. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static NamespaceScope builtins(CinderContext context) {
        return new NamespaceScope("builtins", context.builtins(), null);
    }
}
