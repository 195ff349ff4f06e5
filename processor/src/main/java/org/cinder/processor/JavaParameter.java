// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

/**
 * A parameter of the annotated Java method.
 *
 * @param className the fully qualified class for {@link JavaType#PYTHON}, else null
 */
record JavaParameter(JavaType type, String className, String name) {
    /** The name of the Python type that a class such as {@code PList} or {@code PythonClass} represents. */
    String pythonType() {
        String simple = className.substring(className.lastIndexOf('.') + 1);
        return switch (simple) {
            case "PythonClass" -> "type";
            case "PBuiltinFunction" -> "builtin_function_or_method";
            case "PString" -> "str";
            case "PInstance", "PythonObject" -> "object";
            case "PNone" -> "NoneType";
            default -> {
                boolean prefixed = simple.length() > 1 && simple.charAt(0) == 'P'
                        && Character.isUpperCase(simple.charAt(1));
                yield (prefixed ? simple.substring(1) : simple).toLowerCase(java.util.Locale.ROOT);
            }
        };
    }
}
