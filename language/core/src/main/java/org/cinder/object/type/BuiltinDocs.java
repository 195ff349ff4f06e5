// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinSpec;
import org.cinder.object.Names;
import org.cinder.object.PNone;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.str.Text;

/** Docstring and text signature of builtin classes, which are those of their constructors. */
final class BuiltinDocs {
    private BuiltinDocs() {}

    /** {@code __doc__}, None when there is none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object ofClass(PythonClass type) {
        Object own = type.getOwn(Names.T_DOC);
        if (own instanceof TruffleString) {
            return own;
        }
        BuiltinSpec constructor = constructor(type);
        if (constructor != null && constructor.doc() != null) {
            return Text.of(constructor.doc());
        }
        String exception = ExceptionDocs.of(type.name());
        return exception == null ? PNone.NONE : Text.of(exception);
    }

    /** {@code __text_signature__} of the class; None when there is none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object signature(PythonClass type) {
        if (type == BuiltinTypes.OBJECT) {
            return Text.of("()");
        }
        String special = switch (type.name()) {
            case "complex" -> "(real=0, imag=0)";
            case "float" -> "(x=0, /)";
            case "list", "tuple" -> "(iterable=(), /)";
            case "reversed" -> "(sequence, /)";
            default -> null;
        };
        if (special != null) {
            return Text.of(special);
        }
        BuiltinSpec constructor = constructor(type);
        String signature = constructor == null ? null : constructor.textSignature();
        if (signature == null) {
            return PNone.NONE;
        }
        String shown = signature.replaceFirst("^\\(\\$(type|self)(, /(, )?|, |)", "(");
        return shown.equals("(*args, **kwargs)") ? PNone.NONE : Text.of(shown);
    }

    private static BuiltinSpec constructor(PythonClass type) {
        BuiltinSpec fallback = null;
        for (TruffleString name : new TruffleString[] {Names.T_NEW, Names.T_INIT}) {
            if (type.getOwn(name) instanceof PBuiltinFunction builtin) {
                BuiltinSpec spec = builtin.spec();
                if (spec.doc() != null) {
                    return spec;
                }
                fallback = fallback == null ? spec : fallback;
            }
        }
        return fallback;
    }
}
