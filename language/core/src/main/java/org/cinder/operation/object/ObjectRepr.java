// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.object.Names;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;

/** {@code object.__repr__} and the parts of such texts. */
public final class ObjectRepr {
    private ObjectRepr() {}

    /** {@code <module.Class object at 0x…>}; the module is left out for builtins. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString of(Object value) {
        return Text.of("<" + className(PythonClass.of(value)) + " object at " + address(value) + ">");
    }

    /** The qualified name of a class with its module, unless that is builtins. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String className(PythonClass type) {
        Object module = GetAttribute.orNull(type, Names.T_MODULE);
        TruffleString moduleName = module == null ? null : Text.asString(module);
        String name = Text.toJava(type.qualifiedName());
        if (moduleName == null || type.pythonClass() == BuiltinTypes.TYPE && type.isBuiltin()
                && isBuiltins(moduleName)) {
            return moduleName == null ? type.name() : name;
        }
        return isBuiltins(moduleName) ? type.name() : Text.toJava(moduleName) + "." + name;
    }

    private static boolean isBuiltins(TruffleString module) {
        return Text.toJava(module).equals("builtins");
    }

    /** The identity as texts show it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String address(Object value) {
        Object id = CinderContext.get(null).objectIds().idOf(value);
        return id instanceof Long number ? String.format("0x%012x", number) : "0x" + ReprOf.java(id);
    }
}
