// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.codecs;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.codec.StandardErrorHandlers;

/** The standard error handlers as functions. */
@Builtins(module = "_codecs")
public final class HandlerFunctions {
    private HandlerFunctions() {}

    @Builtin(value = "strict_errors(exc, /)", doc = "Implements the 'strict' error handling.")
    static Object strict(Object exception) {
        return StandardErrorHandlers.apply("strict", exception);
    }

    @Builtin(value = "ignore_errors(exc, /)", doc = "Implements the 'ignore' error handling.")
    static Object ignore(Object exception) {
        return StandardErrorHandlers.apply("ignore", exception);
    }

    @Builtin(value = "replace_errors(exc, /)", doc = "Implements the 'replace' error handling.")
    static Object replace(Object exception) {
        return StandardErrorHandlers.apply("replace", exception);
    }

    @Builtin(value = "xmlcharrefreplace_errors(exc, /)", doc = "Implements the 'xmlcharrefreplace' error handling.")
    static Object xmlCharacterReferences(Object exception) {
        return StandardErrorHandlers.apply("xmlcharrefreplace", exception);
    }

    @Builtin(value = "backslashreplace_errors(exc, /)", doc = "Implements the 'backslashreplace' error handling.")
    static Object backslashReplace(Object exception) {
        return StandardErrorHandlers.apply("backslashreplace", exception);
    }

    @Builtin(value = "namereplace_errors(exc, /)", doc = "Implements the 'namereplace' error handling.")
    static Object nameReplace(Object exception) {
        return StandardErrorHandlers.apply("namereplace", exception);
    }

    @Builtin(value = "surrogateescape_errors(exc, /)", doc = "Implements the 'surrogateescape' error handling.")
    static Object surrogateEscape(Object exception) {
        return StandardErrorHandlers.apply("surrogateescape", exception);
    }

    @Builtin(value = "surrogatepass_errors(exc, /)", doc = "Implements the 'surrogatepass' error handling.")
    static Object surrogatePass(Object exception) {
        return StandardErrorHandlers.apply("surrogatepass", exception);
    }
}
