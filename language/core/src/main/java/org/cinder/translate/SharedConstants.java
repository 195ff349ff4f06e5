// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cinder.CinderLanguage;
import org.cinder.ast.BytesValue;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;

/**
 * Makes equal literals of one source text the same object; strings that look like names are the same in the whole
 * language, as CPython interns them.
 */
final class SharedConstants {
    private static final int LATIN_1 = 256;
    private static final int LONGEST_NAME = 4096;

    private final CinderLanguage language;
    private final Map<Object, Object> known = new ConcurrentHashMap<>();

    SharedConstants(CinderLanguage language) {
        this.language = language;
    }

    /** The guest value of a literal. */
    Object value(Object literal) {
        if (literal instanceof String text) {
            return text(text);
        }
        if (literal instanceof BytesValue bytes) {
            return share(ByteBuffer.wrap(bytes.bytes()), Constants.value(bytes));
        }
        return Constants.value(literal);
    }

    private TruffleString text(String text) {
        if (text.isEmpty()) {
            return Text.EMPTY;
        }
        if (text.length() == 1 && text.charAt(0) < LATIN_1) {
            return Text.ofCodePoint(text.charAt(0));
        }
        if (isName(text)) {
            return language.intern(text);
        }
        Object found = known.get(text);
        return (TruffleString) (found != null ? found : share(text, Text.of(text)));
    }

    private static boolean isName(String text) {
        if (text.length() > LONGEST_NAME) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_')) {
                return false;
            }
        }
        return true;
    }

    PTuple tuple(Object[] values) {
        return (PTuple) share(Arrays.asList(values), PTuple.of(values));
    }

    private Object share(Object key, Object value) {
        Object found = known.putIfAbsent(key, value);
        return found == null ? value : found;
    }
}
