// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import java.util.List;
import org.cinder.annotation.Kind;

/**
 * One annotated method, checked.
 *
 * @param kind the kind Python sees; null for the parts of a getset descriptor
 * @param javaParameters one for each declared parameter, the context excluded
 */
record Callable(Signature signature, Kind kind, String doc, boolean inline, List<String> aliases, boolean hideSignature,
        String method, boolean takesContext, List<JavaParameter> javaParameters, ReturnKind returns) {
    String name() {
        return signature.name();
    }

    boolean hasReceiver() {
        return signature.receiver() != null;
    }
}
