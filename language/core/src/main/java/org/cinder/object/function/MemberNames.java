// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import java.util.Set;
import org.cinder.object.type.PythonClass;

/** The attributes of builtin classes that CPython keeps in plain fields and shows as member descriptors. */
final class MemberNames {
    private static final Set<String> FUNCTION =
            Set.of("__closure__", "__doc__", "__globals__", "__module__", "__builtins__");
    private static final Set<String> METHOD = Set.of("__func__", "__self__");
    private static final Set<String> PROPERTY = Set.of("fget", "fset", "fdel", "__doc__");
    private static final Set<String> WRAPPER = Set.of("__func__", "__wrapped__");
    private static final Set<String> DESCRIPTOR = Set.of("__objclass__", "__name__");
    private static final Set<String> SUPER = Set.of("__thisclass__", "__self__", "__self_class__");
    private static final Set<String> TRACEBACK = Set.of("tb_frame", "tb_lasti");
    private static final Set<String> GENERIC = Set.of("__origin__", "__args__", "__unpacked__");
    private static final Set<String> CODE =
            Set.of("co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_stacksize",
            "co_flags", "co_nlocals", "co_consts", "co_names", "co_filename", "co_name", "co_qualname",
                    "co_firstlineno",
            "co_linetable", "co_exceptiontable");
    private static final Set<String> SLICE = Set.of("start", "stop", "step");
    private static final Set<String> GROUP = Set.of("message", "exceptions");

    private MemberNames() {}

    static boolean contains(PythonClass owner, String attribute) {
        Set<String> names = switch (owner.name()) {
            case "function" -> FUNCTION;
            case "method" -> METHOD;
            case "property" -> PROPERTY;
            case "classmethod", "staticmethod" -> WRAPPER;
            case "method_descriptor", "wrapper_descriptor", "classmethod_descriptor", "getset_descriptor",
                    "member_descriptor" ->
                DESCRIPTOR;
            case "super" -> SUPER;
            case "traceback" -> TRACEBACK;
            case "types.GenericAlias", "types.UnionType" -> GENERIC;
            case "code" -> CODE;
            case "slice", "range" -> SLICE;
            case "BaseExceptionGroup" -> GROUP;
            case "complex" -> Set.of("real", "imag");
            default -> Set.of();
        };
        return owner.isBuiltin() && names.contains(attribute);
    }
}
