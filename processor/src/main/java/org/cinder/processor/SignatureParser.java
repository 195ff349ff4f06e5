// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads CPython's text signatures: {@code split($self, /, sep=None, maxsplit=-1)}. */
final class SignatureParser {
    private final String source;
    private final List<Parameter> parameters = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private boolean slashSeen;
    private boolean starSeen;
    private boolean bareStar;
    private boolean kwargsSeen;

    private SignatureParser(String source) {
        this.source = source;
    }

    static Signature parse(String source) throws SignatureException {
        return new SignatureParser(source).parse();
    }

    private Signature parse() throws SignatureException {
        int open = source.indexOf('(');
        if (open <= 0 || !source.endsWith(")")) {
            throw error("expected name(parameters)");
        }
        String name = source.substring(0, open);
        checkName(name);
        String inside = source.substring(open + 1, source.length() - 1);
        String receiver = null;
        List<String> parts = split(inside);
        if (!parts.isEmpty() && parts.getFirst().startsWith("$")) {
            receiver = parts.removeFirst();
            if (receiver.equals("$type")) {
                receiver = "$cls";
            }
            if (!receiver.equals("$self") && !receiver.equals("$cls")) {
                throw error("the receiver must be $self or $cls, not " + receiver);
            }
            parameters.add(new Parameter(receiver.substring(1), ParameterKind.POSITIONAL_ONLY, null));
        }
        for (String part : parts) {
            add(part);
        }
        if (bareStar && parameters.stream().noneMatch(p -> p.kind() == ParameterKind.KEYWORD_ONLY)) {
            throw error("named parameters must follow *");
        }
        return new Signature(name, receiver, List.copyOf(parameters), String.join(", ", parts));
    }

    private void add(String part) throws SignatureException {
        if (kwargsSeen) {
            throw error("nothing may follow the ** parameter");
        }
        if (part.equals("/")) {
            if (slashSeen || starSeen) {
                throw error("/ must be ahead of * and appear once");
            }
            slashSeen = true;
            parameters.replaceAll(p -> new Parameter(p.name(), ParameterKind.POSITIONAL_ONLY, p.defaultText()));
        } else if (part.equals("*")) {
            star();
            bareStar = true;
        } else if (part.startsWith("**")) {
            kwargsSeen = true;
            declare(part.substring(2), ParameterKind.VAR_KEYWORD, null);
        } else if (part.startsWith("*")) {
            star();
            declare(part.substring(1), ParameterKind.VAR_POSITIONAL, null);
        } else {
            int equals = part.indexOf('=');
            String defaultText = equals < 0 ? null : part.substring(equals + 1).strip();
            String name = equals < 0 ? part : part.substring(0, equals).strip();
            if (defaultText == null && !starSeen && parameters.stream().anyMatch(p -> p.defaultText() != null)) {
                throw error("parameter '" + name + "' without a default follows one with a default");
            }
            declare(name, starSeen ? ParameterKind.KEYWORD_ONLY : ParameterKind.POSITIONAL_OR_KEYWORD, defaultText);
        }
    }

    private void star() throws SignatureException {
        if (starSeen) {
            throw error("* may appear only once");
        }
        starSeen = true;
    }

    private void declare(String name, ParameterKind kind, String defaultText) throws SignatureException {
        checkName(name);
        if (!names.add(name)) {
            throw error("duplicate parameter '" + name + "'");
        }
        parameters.add(new Parameter(name, kind, defaultText));
    }

    private void checkName(String name) throws SignatureException {
        boolean valid = !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0))
                && name.chars().allMatch(Character::isJavaIdentifierPart) && name.indexOf('$') < 0;
        if (!valid) {
            throw error("'" + name + "' is not a name");
        }
    }

    /** Splits at the commas that are outside of quotes and brackets. */
    private List<String> split(String text) throws SignatureException {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if ("([{<".indexOf(c) >= 0) {
                depth++;
            } else if (")]}>".indexOf(c) >= 0) {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        if (quote != 0 || depth != 0) {
            throw error("unbalanced quotes or brackets");
        }
        if (!text.substring(start).isBlank() || !parts.isEmpty()) {
            parts.add(text.substring(start).strip());
        }
        return parts;
    }

    private SignatureException error(String problem) {
        return new SignatureException("bad text signature \"" + source + "\": " + problem);
    }
}
