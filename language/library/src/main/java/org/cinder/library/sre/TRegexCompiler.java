// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import com.oracle.truffle.api.source.Source;
import org.cinder.context.CinderContext;

/** Compiles patterns with the internal language {@code regex}. */
final class TRegexCompiler {
    private TRegexCompiler() {}

    /** The regex object, or null when TRegex does not support the pattern; syntax errors are its exceptions. */
    static Object compile(String pattern, String flags, boolean bytes, MatchMode mode, boolean mustAdvance) {
        String options = "Flavor=Python,Encoding=" + (bytes ? "BYTES" : "UTF-32") + ",PythonMethod="
                + mode.optionValue()
                + (bytes ? ",PythonLocale=C" : "") + (mustAdvance ? ",MustAdvance=true" : "");
        Source source = Source.newBuilder("regex", options + "/" + pattern + "/" + flags, "re")
                .mimeType("application/tregex").internal(true).build();
        Object regex = CinderContext.get(null).env().parseInternal(source).call();
        return com.oracle.truffle.api.interop.InteropLibrary.getUncached().isNull(regex) ? null : regex;
    }
}
