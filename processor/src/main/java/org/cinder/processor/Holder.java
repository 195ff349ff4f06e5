// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import java.util.List;

/**
 * A class annotated with {@code @Builtins}. The functions come first in {@code callables}, the parts of properties
 * after them.
 *
 * @param owner the type or the module; null when several types share the methods
 */
record Holder(String packageName, String simpleName, String owner, String module, boolean ofType,
        int functions, List<Callable> callables, List<Property> properties) {
    boolean isShared() {
        return owner == null;
    }

    /** Java source, valid inside the table, for the name of the type or the module. */
    String ownerSource() {
        return isShared() ? "owner()" : JavaSource.quote(owner);
    }
}
