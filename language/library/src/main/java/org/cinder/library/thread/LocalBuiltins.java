// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.thread;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PInstance;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;

/** {@code _thread._local}: attributes of their own for each thread; with one thread these are ordinary attributes. */
@Builtins(type = "_thread._local", module = "_thread")
public final class LocalBuiltins {
    private static final TruffleString T_INIT = Text.of("__init__");

    private LocalBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true, doc = "Thread-local data")
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        boolean plain = cls.lookup(T_INIT) == BuiltinTypes.OBJECT.lookup(T_INIT);
        if (plain && (args.length > 0 || keywords.size() > 0)) {
            throw Errors.typeError("Initialization arguments are not supported");
        }
        return new PInstance(cls.instanceShape());
    }
}
