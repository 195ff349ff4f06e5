// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A parsed text signature.
 *
 * @param receiver {@code "$self"}, {@code "$cls"} or null; when present it is also the first of the parameters
 * @param text what stood between the parentheses after the receiver
 */
record Signature(String name, String receiver, List<Parameter> parameters, String text) {
    /** Parameters that take positional arguments, the receiver included. */
    int positionalCount() {
        return (int) parameters.stream().filter(Parameter::acceptsPosition).count();
    }

    int positionalOnlyCount() {
        return (int) parameters.stream().filter(p -> p.kind() == ParameterKind.POSITIONAL_ONLY).count();
    }

    int requiredCount() {
        return (int) parameters.stream().filter(p -> p.acceptsPosition() && p.isRequired()).count();
    }

    boolean has(ParameterKind kind) {
        return parameters.stream().anyMatch(p -> p.kind() == kind);
    }

    boolean hasRequiredKeyword() {
        return parameters.stream().anyMatch(p -> p.kind() == ParameterKind.KEYWORD_ONLY && p.isRequired());
    }

    /** The keyword-only parameters that must be given, as a bit set over the keyword-only parameters. */
    long requiredKeywordMask() {
        long mask = 0;
        int bit = 0;
        for (Parameter parameter : parameters) {
            if (parameter.kind() == ParameterKind.KEYWORD_ONLY) {
                mask |= parameter.isRequired() ? 1L << bit : 0;
                bit++;
            }
        }
        return mask;
    }

    /** Names in declaration order, without the variadic ones, separated by commas. */
    String nameList() {
        return parameters.stream().filter(p -> !p.isVariadic()).map(Parameter::name).collect(Collectors.joining(","));
    }

    /** Whether a call with so many positional arguments and no keywords is legal. */
    boolean accepts(int positional) {
        return positional >= requiredCount()
                && !hasRequiredKeyword()
                && (positional <= positionalCount() || has(ParameterKind.VAR_POSITIONAL));
    }

    /** The {@code __text_signature__}: CPython names the receiver {@code $self}, {@code $type} or {@code $module}. */
    String textSignature(String receiverName) {
        if (receiverName == null) {
            return "(" + text + ")";
        }
        boolean slash = parameters.stream().skip(receiver == null ? 0 : 1).anyMatch(
                p -> p.kind() == ParameterKind.POSITIONAL_ONLY);
        String rest = text.startsWith("/") ? text.substring(1).replaceFirst("^\\s*,\\s*", "") : text;
        return "(" + receiverName + (slash ? "" : ", /") + (rest.isEmpty() ? "" : ", " + rest) + ")";
    }
}
