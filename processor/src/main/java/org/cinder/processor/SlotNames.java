// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import java.util.Set;

/** The special methods that CPython exposes as slot wrappers; all other dunder methods are ordinary methods. */
final class SlotNames {
    private static final Set<String> NAMES = Set.of(
            "getattribute", "getattr", "setattr", "delattr", "repr", "hash", "call", "str", "lt", "le", "eq", "ne",
            "gt", "ge", "iter", "next", "get", "set", "delete", "init", "del", "buffer", "release_buffer", "await",
            "aiter", "anext", "add", "radd", "sub", "rsub", "mul", "rmul", "mod", "rmod", "divmod", "rdivmod", "pow",
            "rpow", "neg", "pos", "abs", "bool", "invert", "lshift", "rlshift", "rshift", "rrshift", "and", "rand",
            "xor", "rxor", "or", "ror", "int", "float", "iadd", "isub", "imul", "imod", "ipow", "ilshift", "irshift",
            "iand", "ixor", "ior", "floordiv", "rfloordiv", "truediv", "rtruediv", "ifloordiv", "itruediv", "index",
            "matmul", "rmatmul", "imatmul", "len", "getitem", "setitem", "delitem", "contains");

    private SlotNames() {}

    static boolean isSlot(String method) {
        return method.length() > 4 && method.startsWith("__") && method.endsWith("__")
                && NAMES.contains(method.substring(2, method.length() - 2));
    }
}
