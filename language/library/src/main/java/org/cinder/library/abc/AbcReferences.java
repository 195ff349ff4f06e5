// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.abc;

import org.cinder.context.CinderContext;
import org.cinder.imports.NativeModules;
import org.cinder.object.str.Text;

/** The class of weak references, for dumps of the registry. */
final class AbcReferences {
    private final Object ref;

    AbcReferences(CinderContext context) {
        ref = NativeModules.load(context, "_weakref").namespace().get(Text.of("ref"));
    }

    Object ref() {
        return ref;
    }
}
