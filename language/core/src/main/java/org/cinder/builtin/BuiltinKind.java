// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

/** What kind of object Python sees for an entry of a {@link BuiltinTable}. */
public enum BuiltinKind {
    /** A function of a module (builtin_function_or_method). */
    FUNCTION,
    /** An ordinary method (method_descriptor); the first argument is the instance. */
    METHOD,
    /** A classmethod_descriptor; the first argument is the class. */
    CLASS_METHOD,
    /** A staticmethod around a builtin function. */
    STATIC_METHOD,
    /** {@code __new__}: a builtin_function_or_method whose first argument is the class. */
    NEW,
    /** A special method with a slot (wrapper_descriptor). */
    SLOT_WRAPPER,
    /** A getset_descriptor. */
    PROPERTY;

    /** Whether the first argument is an instance of the owner. */
    public boolean hasSelf() {
        return this == METHOD || this == SLOT_WRAPPER || this == PROPERTY;
    }

    /** Whether the first argument is the instance or the class, which error messages do not count. */
    public boolean hasReceiver() {
        return hasSelf() || this == CLASS_METHOD || this == NEW;
    }
}
