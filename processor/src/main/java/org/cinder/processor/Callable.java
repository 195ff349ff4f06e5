// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import java.util.List;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Kind;

/**
 * One annotated method, checked.
 *
 * @param kind the kind Python sees; null for the parts of a getset descriptor
 * @param javaParameters one for each declared parameter, the context excluded
 */
record Callable(Signature signature, Kind kind, String doc, boolean inline, boolean tupleParsed, List<String> aliases,
        boolean hideSignature, String method, boolean takesContext, List<JavaParameter> javaParameters,
        ReturnKind returns) {
    Callable withInline(boolean newInline) {
        return new Callable(signature, kind, doc, newInline, tupleParsed, aliases, hideSignature, method, takesContext,
                javaParameters, returns);
    }

    /** The same with what the annotation says besides the signature. */
    Callable with(Builtin builtin) {
        return new Callable(signature, kind, builtin.doc(), builtin.inline(), builtin.tupleParsed(),
                List.of(builtin.aliases()), builtin.hideSignature(), method, takesContext, javaParameters, returns);
    }

    String name() {
        return signature.name();
    }

    boolean hasReceiver() {
        return signature.receiver() != null;
    }
}
