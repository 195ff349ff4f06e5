// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

/** Private name mangling: `__x` in class `C` means `_C__x` (_Py_Mangle). */
public final class PrivateNames {
    private PrivateNames() {
    }

    /** The name that an identifier stands for inside a class; className is null outside classes. */
    public static String mangle(String className, String name) {
        if (className == null || !name.startsWith("__") || name.endsWith("__") || name.indexOf('.') >= 0) {
            return name;
        }
        int start = 0;
        while (start < className.length() && className.charAt(start) == '_') {
            start++;
        }
        return start == className.length() ? name : "_" + className.substring(start) + name;
    }
}
