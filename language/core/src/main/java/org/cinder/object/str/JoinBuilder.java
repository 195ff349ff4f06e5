// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.PythonClass;

/** Joins texts as an iterator gives them, without keeping them. */
final class JoinBuilder {
    private final TextView between;
    private Object first;
    private TextBuilder out;
    private long count;
    private long wrongIndex;
    private Object wrong;

    JoinBuilder(TruffleString separator) {
        this.between = Text.length(separator) == 0 ? null : TextView.of(separator);
    }

    /** Adds the next text; what is none is an error, but only when everything has been iterated over. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    void add(Object item) {
        TruffleString text = item instanceof TruffleString exact ? exact : Text.asString(item);
        if (text == null) {
            if (wrong == null) {
                wrong = item;
                wrongIndex = count;
            }
        } else if (wrong == null) {
            append(item, text);
        }
        count++;
    }

    /** Adds a text of one character; only for joins that add nothing else. */
    void addCharacter(int character) {
        if (count == 0) {
            first = Text.ofCodePoint(character);
            out = new TextBuilder(64);
        } else if (between != null) {
            out.append(between, 0, between.length());
        }
        out.append(character);
        count++;
    }

    private void append(Object item, TruffleString text) {
        if (count == 0) {
            first = item;
            return;
        }
        if (out == null) {
            out = new TextBuilder(4 * Text.length(text) + 64).append(Text.asString(first));
        }
        if (between != null) {
            out.append(between, 0, between.length());
        }
        out.append(text);
    }

    /** The joined text. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    Object build() {
        if (wrong != null) {
            throw Errors.typeError("sequence item %d: expected str instance, %s found", wrongIndex,
                    PythonClass.of(wrong));
        }
        if (out != null && count > 1) {
            return out.build();
        }
        return count == 0 ? Text.EMPTY : first instanceof TruffleString ? first : Text.asString(first);
    }
}
