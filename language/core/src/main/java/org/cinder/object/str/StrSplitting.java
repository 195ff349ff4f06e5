// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.EmptyStorage;
import org.cinder.object.sequence.ObjectStorage;

/** The loops behind {@code split}, {@code rsplit} and {@code splitlines}. */
final class StrSplitting {
    private Object[] parts = new Object[8];
    private int count;

    StrSplitting() {}

    void add(TruffleString part) {
        if (count == parts.length) {
            parts = Arrays.copyOf(parts, count * 2);
        }
        parts[count++] = part;
    }

    PList list() {
        return new PList(count == 0 ? EmptyStorage.INSTANCE : new ObjectStorage(parts, count));
    }

    private PList reversed() {
        for (int i = 0, j = count - 1; i < j; i++, j--) {
            Object swapped = parts[i];
            parts[i] = parts[j];
            parts[j] = swapped;
        }
        return list();
    }

    /** A negative {@code limit} is none. */
    static PList split(TruffleString text, TruffleString separator, long limit) {
        StrSplitting result = new StrSplitting();
        TextView view = TextView.of(text);
        TextView part = TextView.of(separator);
        int length = view.length();
        int start = 0;
        for (long left = limit; left != 0; left--) {
            int at = StrSearch.indexOf(view, part, start, length);
            if (at < 0) {
                break;
            }
            result.add(Text.substring(text, start, at));
            start = at + part.length();
        }
        result.add(TextView.range(text, start, length));
        return result.list();
    }

    static PList splitLast(TruffleString text, TruffleString separator, long limit) {
        StrSplitting result = new StrSplitting();
        TextView view = TextView.of(text);
        TextView part = TextView.of(separator);
        int end = view.length();
        for (long left = limit; left != 0; left--) {
            int at = StrSearch.lastIndexOf(view, part, 0, end);
            if (at < 0) {
                break;
            }
            result.add(Text.substring(text, at + part.length(), end));
            end = at;
        }
        result.add(TextView.range(text, 0, end));
        return result.reversed();
    }

    static PList words(TruffleString text, long limit) {
        StrSplitting result = new StrSplitting();
        TextView view = TextView.of(text);
        int length = view.length();
        int at = skipSpaces(view, 0);
        for (long left = limit; left != 0 && at < length; left--) {
            int start = at;
            while (at < length && !CharacterClass.isSpace(view.at(at))) {
                at++;
            }
            result.add(TextView.range(text, start, at));
            at = skipSpaces(view, at);
        }
        if (at < length) {
            // only the white space at the point of the last split is dropped, not that at the end
            result.add(TextView.range(text, at, length));
        }
        return result.list();
    }

    private static int skipSpaces(TextView view, int start) {
        int at = start;
        while (at < view.length() && CharacterClass.isSpace(view.at(at))) {
            at++;
        }
        return at;
    }

    static PList lastWords(TruffleString text, long limit) {
        StrSplitting result = new StrSplitting();
        TextView view = TextView.of(text);
        int at = skipSpacesBack(view, view.length());
        for (long left = limit; left != 0 && at > 0; left--) {
            int end = at;
            while (at > 0 && !CharacterClass.isSpace(view.at(at - 1))) {
                at--;
            }
            result.add(TextView.range(text, at, end));
            at = skipSpacesBack(view, at);
        }
        if (at > 0) {
            result.add(TextView.range(text, 0, at));
        }
        return result.reversed();
    }

    private static int skipSpacesBack(TextView view, int end) {
        int at = end;
        while (at > 0 && CharacterClass.isSpace(view.at(at - 1))) {
            at--;
        }
        return at;
    }

    static PList lines(TruffleString text, boolean keepEnds) {
        StrSplitting result = new StrSplitting();
        TextView view = TextView.of(text);
        int length = view.length();
        int at = 0;
        while (at < length) {
            int start = at;
            while (at < length && !CharacterClass.isLineBreak(view.at(at))) {
                at++;
            }
            int end = at;
            if (at < length) {
                at += view.at(at) == '\r' && at + 1 < length && view.at(at + 1) == '\n' ? 2 : 1;
            }
            result.add(TextView.range(text, start, keepEnds ? at : end));
        }
        return result.list();
    }
}
