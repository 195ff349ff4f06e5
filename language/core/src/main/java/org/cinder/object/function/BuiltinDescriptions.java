// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinKind;
import org.cinder.builtin.BuiltinSpec;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.ObjectRepr;

/** What functions and methods written in Java say about themselves. */
final class BuiltinDescriptions {
    private static final String NEW_DOC = "Create and return a new object.  See help(type) for accurate signature.";
    private static final String INIT_DOC = "Initialize self.  See help(type(self)) for accurate signature.";

    private BuiltinDescriptions() {}

    static TruffleString name(PBuiltinFunction builtin) {
        return Text.of(builtin.spec().name());
    }

    /** The name with that of the class; for bound methods the class of the object. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static TruffleString qualifiedName(PBuiltinFunction builtin) {
        PythonClass owner = builtin.owner();
        if (owner == null) {
            return name(builtin);
        }
        PythonClass shown = owner;
        if (builtin.self() instanceof PModule) {
            return name(builtin);
        }
        if (builtin.pythonClass() == BuiltinTypes.BUILTIN_FUNCTION && builtin.self() != null) {
            shown = builtin.self() instanceof PythonClass cls ? cls : PythonClass.of(builtin.self());
        }
        return Text.of(Text.toJava(shown.qualifiedName()) + "." + builtin.spec().name());
    }

    /** The docstring; that of constructors describes their class, so they have a standard text. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object doc(PBuiltinFunction builtin) {
        BuiltinSpec spec = builtin.spec();
        if (spec.kind() == BuiltinKind.NEW) {
            return Text.of(NEW_DOC);
        }
        if (spec.name().equals("__init__")) {
            return Text.of(INIT_DOC);
        }
        return spec.doc() == null ? PNone.NONE : Text.of(spec.doc());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object textSignature(PBuiltinFunction builtin) {
        BuiltinSpec spec = builtin.spec();
        if (spec.kind() == BuiltinKind.NEW) {
            return Text.of("($type, *args, **kwargs)");
        }
        if (spec.name().equals("__init__")) {
            return Text.of("($self, /, *args, **kwargs)");
        }
        return spec.textSignature() == null ? PNone.NONE : Text.of(spec.textSignature());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static TruffleString repr(PBuiltinFunction builtin) {
        String name = builtin.spec().name();
        PythonClass kind = builtin.pythonClass();
        if (kind == BuiltinTypes.BUILTIN_FUNCTION) {
            if (isFree(builtin)) {
                return Text.of("<built-in function " + name + ">");
            }
            return Text.of("<built-in method " + name + " of " + PythonClass.of(builtin.self()).name() + " object at "
                    + ObjectRepr.address(builtin.self()) + ">");
        }
        if (kind == BuiltinTypes.METHOD_WRAPPER) {
            return Text.of("<method-wrapper '" + name + "' of " + PythonClass.of(builtin.self()).name() + " object at "
                    + ObjectRepr.address(builtin.self()) + ">");
        }
        String what = kind == BuiltinTypes.WRAPPER_DESCRIPTOR ? "slot wrapper" : "method";
        return Text.of("<" + what + " '" + name + "' of '" + builtin.owner().name() + "' objects>");
    }

    /** Whether it is a function of a module, not a method. */
    static boolean isFree(PBuiltinFunction builtin) {
        return builtin.owner() == null || builtin.self() == null;
    }

    /** {@code __self__} of a builtin function: what it is bound to, else its module. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object self(PBuiltinFunction builtin) {
        if (builtin.owner() != null) {
            return builtin.self() == null ? PNone.NONE : builtin.self();
        }
        if (builtin.self() instanceof TruffleString module) {
            return CinderContext.get(null).sysModules().get(module) instanceof PModule found ? found : PNone.NONE;
        }
        return builtin.self() == null ? PNone.NONE : builtin.self();
    }

    /** How pickle finds it again: by name, or as an attribute of what it is bound to. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object reduce(PBuiltinFunction builtin, Object holder) {
        return new PTuple(CinderContext.get(null).builtins().get(Text.of("getattr")),
                new PTuple(holder, name(builtin)));
    }
}
