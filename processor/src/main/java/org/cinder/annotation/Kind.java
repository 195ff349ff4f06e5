// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.annotation;

/** The kinds of callables; the names agree with {@code org.cinder.builtin.BuiltinKind}. */
public enum Kind {
    /** By the first parameter and the name. */
    INFERRED,
    /** A function of a module. */
    FUNCTION,
    /** An ordinary method (method_descriptor). */
    METHOD,
    /** A method whose first argument is the class (classmethod_descriptor). */
    CLASS_METHOD,
    /** A function in the namespace of a class (staticmethod). */
    STATIC_METHOD,
    /** {@code __new__}: a builtin function whose first argument is the class to make an instance of. */
    NEW,
    /** A special method with a slot (wrapper_descriptor). */
    SLOT_WRAPPER
}
