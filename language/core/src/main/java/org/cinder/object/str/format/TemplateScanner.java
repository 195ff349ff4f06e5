// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str.format;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextView;

/** Takes the template of {@code str.format} apart into pieces of literal text, each with the field that follows it. */
public final class TemplateScanner {
    private final TextView text;
    private final TruffleString source;
    private int at;
    private final int end;
    private TruffleString literal;
    private boolean hasField;
    private TruffleString fieldName;
    private int conversion;
    private TruffleString spec;
    private boolean nested;

    public TemplateScanner(TruffleString template) {
        source = template;
        text = TextView.of(template);
        end = text.length();
    }

    /** Reads the next piece; false at the end. */
    public boolean next() {
        if (at >= end) {
            return false;
        }
        hasField = false;
        fieldName = Text.EMPTY;
        conversion = 0;
        spec = Text.EMPTY;
        nested = false;
        int start = at;
        while (at < end && text.at(at) != '{' && text.at(at) != '}') {
            at++;
        }
        if (at == end) {
            literal = TextView.range(source, start, end);
            return true;
        }
        int brace = text.at(at++);
        boolean doubled = at < end && text.at(at) == brace;
        if (!doubled && (brace == '}' || at == end)) {
            throw Errors.valueError("Single '%s' encountered in format string", Character.toString(brace));
        }
        if (doubled) {
            literal = Text.substring(source, start, at++);
            return true;
        }
        literal = Text.substring(source, start, at - 1);
        hasField = true;
        readField();
        return true;
    }

    private void readField() {
        int start = at;
        int c = 0;
        while (at < end) {
            c = text.at(at++);
            if (c == '{') {
                throw Errors.valueError("unexpected '{' in field name");
            }
            if (c == '[') {
                while (at < end && text.at(at) != ']') {
                    at++;
                }
            } else if (c == '}' || c == ':' || c == '!') {
                break;
            }
        }
        boolean closed = c == '}' || c == ':' || c == '!';
        fieldName = Text.substring(source, start, closed ? at - 1 : at);
        if (!closed) {
            throw Errors.valueError("expected '}' before end of string");
        }
        if (c == '}' || c == '!' && readConversion()) {
            return;
        }
        readSpec();
    }

    /** Reads a conversion; tells whether the field ends with it. */
    private boolean readConversion() {
        if (at >= end) {
            throw Errors.valueError("end of string while looking for conversion specifier");
        }
        conversion = text.at(at++);
        if (at < end) {
            int c = text.at(at++);
            if (c == '}') {
                return true;
            }
            if (c != ':') {
                throw Errors.valueError("expected ':' after conversion specifier");
            }
        }
        return false;
    }

    private void readSpec() {
        int start = at;
        int depth = 1;
        while (at < end) {
            int c = text.at(at++);
            if (c == '{') {
                nested = true;
                depth++;
            } else if (c == '}') {
                depth--;
                if (depth == 0) {
                    spec = Text.substring(source, start, at - 1);
                    return;
                }
            }
        }
        throw Errors.valueError("unmatched '{' in format spec");
    }

    /** The text before the field. */
    public TruffleString literal() {
        return literal;
    }

    /** Whether a field follows the literal text. */
    public boolean hasField() {
        return hasField;
    }

    public TruffleString fieldName() {
        return fieldName;
    }

    /** The character behind {@code !}, or 0. */
    public int conversion() {
        return conversion;
    }

    public TruffleString spec() {
        return spec;
    }

    /** Whether the specification holds fields itself. */
    public boolean isNested() {
        return nested;
    }
}
