// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.cinder.ast.Span;

/** Where each scope first declares a name global or nonlocal: the place that errors about the declaration point to. */
final class Directives {
    private final Map<Scope, Map<String, Span>> places = new IdentityHashMap<>();

    void record(Scope scope, String mangledName, Span span) {
        places.computeIfAbsent(scope, key -> new HashMap<>()).putIfAbsent(mangledName, span);
    }

    Span place(Scope scope, String mangledName) {
        Map<String, Span> declared = places.get(scope);
        Span span = declared == null ? null : declared.get(mangledName);
        return span == null ? Span.NONE : span;
    }
}
