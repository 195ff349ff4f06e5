// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.PMethod;
import org.cinder.object.str.Text;
import org.cinder.object.Names;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.StringOf;

/** How messages about star arguments call the callee: {@code module.function()} (CPython's _PyObject_FunctionStr). */
public final class CalleeNames {
    private CalleeNames() {}

    /** The name with parentheses, or the str of an object without a qualified name. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String of(Object callee) {
        return switch (callee) {
            case PMethod method -> of(method.function());
            case PFunction function -> qualified(function.module() == null
                    ? function.globals().get(Text.of("__name__")) : function.module(),
                            function.qualifiedName().toString());
            case PBuiltinFunction builtin -> builtin.owner() == null
                    ? builtin.spec().name() + "()" : builtin.owner().name() + "." + builtin.spec().name() + "()";
            case PythonClass type -> type.isBuiltin() ? type.name() + "()"
                    : qualified(type.getOwn(Names.T_MODULE), type.qualifiedName().toString());
            default -> Text.toJava(StringOf.of(callee));
        };
    }

    private static String qualified(Object module, String name) {
        boolean plain = module == null || module.toString().equals("builtins");
        return (plain ? "" : module + ".") + name + "()";
    }
}
