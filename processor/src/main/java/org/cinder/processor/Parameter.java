// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

/**
 * One declared parameter.
 *
 * @param defaultText the default as written, or null when an argument is required
 */
record Parameter(String name, ParameterKind kind, String defaultText) {
    boolean isVariadic() {
        return kind == ParameterKind.VAR_POSITIONAL || kind == ParameterKind.VAR_KEYWORD;
    }

    boolean isRequired() {
        return defaultText == null && !isVariadic();
    }

    boolean acceptsPosition() {
        return kind == ParameterKind.POSITIONAL_ONLY || kind == ParameterKind.POSITIONAL_OR_KEYWORD;
    }
}
