// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.bytes.codec.CodecErrors;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;

/** Which texts can be the name or the docstring of a class: CPython keeps both as UTF-8 in C strings. */
final class ClassNames {
    private static final int FIRST_SURROGATE = 0xD800;
    private static final int LAST_SURROGATE = 0xDFFF;

    private ClassNames() {}

    /** Raises ValueError for null characters, UnicodeEncodeError for lone surrogates. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void check(TruffleString name) {
        int[] codePoints = Text.codePoints(name);
        checkSurrogates(name, codePoints);
        for (int codePoint : codePoints) {
            if (codePoint == 0) {
                throw Errors.valueError("type name must not contain null characters");
            }
        }
    }

    /** Raises UnicodeEncodeError for a docstring with lone surrogates. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void checkDoc(Object doc) {
        if (doc instanceof TruffleString text) {
            checkSurrogates(text, Text.codePoints(text));
        }
    }

    private static void checkSurrogates(TruffleString text, int[] codePoints) {
        for (int i = 0; i < codePoints.length; i++) {
            if (codePoints[i] >= FIRST_SURROGATE && codePoints[i] <= LAST_SURROGATE) {
                throw PException.of(CodecErrors.encodeError("utf-8", text, i, i + 1, "surrogates not allowed"));
            }
        }
    }
}
