// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str.format;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.Text;

/**
 * The parsed forms of the templates and specifications used lately, of all contexts of a language: what they hold is
 * immutable, so threads may lose each other's entries but never see a wrong one.
 */
public final class TemplateCache {
    private static final int SIZE = 128;
    private static final int MAX_LENGTH = 256;

    private final ParsedTemplate[] templates = new ParsedTemplate[SIZE];
    private final FieldFormat[] formats = new FieldFormat[SIZE];

    /** The parsed form of a template of {@code str.format}. */
    ParsedTemplate template(TruffleString source) {
        int slot = source.hashCode() & SIZE - 1;
        ParsedTemplate found = templates[slot];
        if (found == null || !Text.equal(found.source(), source)) {
            found = ParsedTemplate.of(source);
            if (Text.length(source) <= MAX_LENGTH) {
                templates[slot] = found;
            }
        }
        return found;
    }

    /** The parsed form of a specification. */
    public FieldFormat format(TruffleString spec) {
        if (Text.length(spec) == 0) {
            return FieldFormat.PLAIN;
        }
        int slot = spec.hashCode() & SIZE - 1;
        FieldFormat found = formats[slot];
        if (found == null || !Text.equal(found.spec(), spec)) {
            found = new FieldFormat(spec);
            if (Text.length(spec) <= MAX_LENGTH) {
                formats[slot] = found;
            }
        }
        return found;
    }
}
