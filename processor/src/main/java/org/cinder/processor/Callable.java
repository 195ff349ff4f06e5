// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import java.util.List;
import javax.lang.model.type.MirroredTypeException;
import javax.lang.model.type.TypeKind;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Kind;

/**
 * One annotated method, checked.
 *
 * @param kind the kind Python sees; null for the parts of a getset descriptor
 * @param node the class of the node that call sites make, or empty
 * @param javaParameters one for each declared parameter, the context excluded
 */
record Callable(Signature signature, Kind kind, String doc, boolean inline, boolean tupleParsed,
        boolean looksAtCaller, List<String> aliases, boolean hideSignature, String node, String method,
        boolean takesContext, List<JavaParameter> javaParameters, ReturnKind returns) {
    Callable withInline(boolean newInline) {
        return new Callable(signature, kind, doc, newInline, tupleParsed, looksAtCaller, aliases, hideSignature, node,
                method, takesContext, javaParameters, returns);
    }

    /** The same with what the annotation says besides the signature. */
    Callable with(Builtin builtin) {
        return new Callable(signature, kind, builtin.doc(), builtin.inline(), builtin.tupleParsed(),
                builtin.looksAtCaller(), List.of(builtin.aliases()), builtin.hideSignature(), nodeOf(builtin), method,
                takesContext, javaParameters, returns);
    }

    /** The annotation names a class that is being compiled, so its type mirror is all there is. */
    private static String nodeOf(Builtin builtin) {
        try {
            return builtin.node() == void.class ? "" : builtin.node().getCanonicalName();
        } catch (MirroredTypeException e) {
            return e.getTypeMirror().getKind() == TypeKind.VOID ? "" : e.getTypeMirror().toString();
        }
    }

    String name() {
        return signature.name();
    }

    boolean hasReceiver() {
        return signature.receiver() != null;
    }
}
