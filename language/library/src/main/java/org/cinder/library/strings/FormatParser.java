// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.strings;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;

/** Splits a format string into literal texts and replacement fields. */
final class FormatParser {
    private final int[] text;
    private int position;

    FormatParser(TruffleString format) {
        text = Text.codePoints(format);
    }

    List<Object> parse() {
        List<Object> result = new ArrayList<>();
        while (position < text.length) {
            result.add(next());
        }
        return result;
    }

    private PTuple next() {
        int start = position;
        while (position < text.length && text[position] != '{' && text[position] != '}') {
            position++;
        }
        if (position == text.length) {
            return literal(start, position);
        }
        int c = text[position++];
        boolean atEnd = position == text.length;
        if (!atEnd && text[position] == c) {
            // a doubled brace: the literal ends with one of them
            return literal(start, position++);
        }
        if (c == '}') {
            throw Errors.valueError("Single '}' encountered in format string");
        }
        if (atEnd) {
            throw Errors.valueError("Single '{' encountered in format string");
        }
        return field(Text.ofCodePoints(text, start, position - 1 - start));
    }

    private PTuple literal(int start, int end) {
        return PTuple.of(Text.ofCodePoints(text, start, end - start), PNone.NONE, PNone.NONE, PNone.NONE);
    }

    private PTuple field(TruffleString literal) {
        int start = position;
        int depth = 1;
        int nameEnd = -1;
        boolean bracket = false;
        int i = position;
        while (i < text.length) {
            int c = text[i];
            if (nameEnd < 0) {
                if (c == '[') {
                    bracket = true;
                } else if (c == ']') {
                    bracket = false;
                } else if (!bracket && (c == ':' || c == '!')) {
                    nameEnd = i;
                }
            }
            if (c == '{' && !bracket) {
                depth++;
                if (nameEnd < 0) {
                    throw Errors.valueError("unexpected '{' in field name");
                }
            } else if (c == '}' && !bracket && --depth == 0) {
                break;
            }
            i++;
        }
        if (i == text.length) {
            throw Errors.valueError("expected '}' before end of string");
        }
        position = i + 1;
        return parts(literal, start, nameEnd < 0 ? i : nameEnd, i);
    }

    private PTuple parts(TruffleString literal, int start, int nameEnd, int end) {
        TruffleString name = Text.ofCodePoints(text, start, nameEnd - start);
        Object conversion = PNone.NONE;
        int specStart = nameEnd;
        if (nameEnd < end && text[nameEnd] == '!') {
            if (nameEnd + 1 >= end) {
                throw Errors.valueError("end of string while looking for conversion specifier");
            }
            conversion = Text.ofCodePoint(text[nameEnd + 1]);
            specStart = nameEnd + 2;
            if (specStart < end && text[specStart] != ':') {
                throw Errors.valueError("expected ':' after conversion specifier");
            }
        }
        Object spec = specStart < end ? Text.ofCodePoints(text, specStart + 1, end - specStart - 1) : Text.EMPTY;
        return PTuple.of(literal, name, spec, conversion);
    }
}
