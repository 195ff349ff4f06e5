// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

/**
 * Layout of the argument array of guest calls: a header with the called function, then the parameters as
 * {@link Signature} orders them. Everything else a callee needs (globals, closure, defaults) hangs off the function.
 */
public final class Arguments {
    private static final int FUNCTION = 0;
    /** Index of the first parameter. */
    public static final int HEADER = 1;

    private Arguments() {}

    /** A new array for {@code count} parameters. */
    public static Object[] create(PFunction function, int count) {
        Object[] arguments = new Object[HEADER + count];
        arguments[FUNCTION] = function;
        return arguments;
    }

    public static PFunction function(Object[] arguments) {
        return (PFunction) arguments[FUNCTION];
    }

    public static Object get(Object[] arguments, int parameter) {
        return arguments[HEADER + parameter];
    }

    public static void set(Object[] arguments, int parameter, Object value) {
        arguments[HEADER + parameter] = value;
    }
}
