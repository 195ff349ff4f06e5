// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.thread;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.library.structseq.StructSequence;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;
import org.cinder.spi.BuiltinModule;

/** The module {@code _thread}. One thread runs at a time. Thread-local data is
 * left to the version in Python that module threading falls back to. */
public final class ThreadModule implements BuiltinModule {
    private static final double TIMEOUT_MAX = 9223372036.0;
    private static final ThreadTypeTables TABLES = new ThreadTypeTables();
    static final PythonClass LOCK = BuiltinTypes.define("_thread.lock", BuiltinTypes.OBJECT, PLock.class,
            ClassFlags.WEAK_REFERENCES, TABLES);
    static final PythonClass REENTRANT_LOCK = BuiltinTypes.define("_thread.RLock", BuiltinTypes.OBJECT,
            PReentrantLock.class, ClassFlags.BASE_TYPE | ClassFlags.WEAK_REFERENCES, TABLES);
    static final StructSequence EXCEPT_HOOK_ARGUMENTS = StructSequence.of("_thread._ExceptHookArgs",
            "ExceptHookArgs\n\nType used to pass arguments to threading.excepthook.", "exc_type", "exc_value",
            "exc_traceback", "thread");

    @Override
    public String name() {
        return "_thread";
    }

    @Override
    public String doc() {
        return "This module provides primitive operations to write multi-threaded programs.\n"
                + "The 'threading' module provides a more convenient interface.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new ThreadFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        PDict namespace = module.namespace();
        namespace.put(Text.of("LockType"), LOCK);
        namespace.put(Text.of("RLock"), REENTRANT_LOCK);
        namespace.put(Text.of("_ExceptHookArgs"), EXCEPT_HOOK_ARGUMENTS.type());
        namespace.put(Text.of("error"), ExceptionTypes.RUNTIME_ERROR);
        namespace.put(Text.of("TIMEOUT_MAX"), TIMEOUT_MAX);
    }
}
