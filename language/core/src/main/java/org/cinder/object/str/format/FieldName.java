// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str.format;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.CharacterClass;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextView;

/**
 * The name of a field of {@code str.format}: an argument, followed by attributes ({@code .x}) and items ({@code [x]}).
 */
public final class FieldName {
    private final TruffleString source;
    private final TextView text;
    private final TruffleString first;
    private int at;
    private boolean attribute;
    private Object key;

    public FieldName(TruffleString source) {
        this.source = source;
        this.text = TextView.of(source);
        while (at < text.length() && text.at(at) != '.' && text.at(at) != '[') {
            at++;
        }
        first = Text.substring(source, 0, at);
    }

    /** The argument's name or number as written; may be empty. */
    public TruffleString first() {
        return first;
    }

    /** The number that a text spells, or -1. */
    public static long number(TruffleString text) {
        TextView view = TextView.of(text);
        if (view.length() == 0) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < view.length(); i++) {
            int digit = CharacterClass.decimal(view.at(i));
            if (digit < 0) {
                return -1;
            }
            if (value > (Long.MAX_VALUE - digit) / 10) {
                throw Errors.valueError("Too many decimal digits in format string");
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Goes on to the next attribute or item; false at the end. */
    public boolean next() {
        if (at >= text.length()) {
            return false;
        }
        int c = text.at(at++);
        if (c != '.' && c != '[') {
            throw Errors.valueError("Only '.' or '[' may follow ']' in format field specifier");
        }
        attribute = c == '.';
        int start = at;
        while (at < text.length() && (attribute ? text.at(at) != '.' && text.at(at) != '[' : text.at(at) != ']')) {
            at++;
        }
        TruffleString name = Text.substring(source, start, at);
        if (!attribute) {
            if (at == text.length()) {
                throw Errors.valueError("Missing ']' in format string");
            }
            at++;
        }
        if (Text.length(name) == 0) {
            throw Errors.valueError("Empty attribute in format string");
        }
        long number = attribute ? -1 : number(name);
        key = number >= 0 ? (Object) number : name;
        return true;
    }

    /** Whether the current step is an attribute, not an item. */
    public boolean isAttribute() {
        return attribute;
    }

    /** The attribute's name, or the item's key: a str or an int. */
    public Object key() {
        return key;
    }
}
