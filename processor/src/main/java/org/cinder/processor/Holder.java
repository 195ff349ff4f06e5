// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import java.util.List;

/**
 * A class annotated with {@code @Builtins}. The functions come first in {@code callables}, the parts of properties
 * after them.
 */
record Holder(String packageName, String simpleName, String owner, String module, boolean ofType,
        int functions, List<Callable> callables, List<Property> properties) {}
