// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.bytes.codec.Codecs;

/** {@code join}, {@code replace}, {@code translate}, {@code maketrans} and {@code encode} of str. */
@Builtins(type = "str")
public final class StrChangeBuiltins {
    private StrChangeBuiltins() {}

    @Builtin(value = "join($self, iterable, /)", node = JoinNode.class,
            doc = "Return the texts of an iterable with this one between them.")
    static Object join(TruffleString self, Object iterable) {
        return StrJoin.join(self, iterable);
    }

    @Builtin(value = "replace($self, old, new, count=-1, /)", node = ReplaceNode.class,
            doc = "Return the text with occurrences of old replaced by new, all of them or the first count.")
    static TruffleString replace(TruffleString self, TruffleString old, TruffleString replacement, long count) {
        TextView view = TextView.of(self);
        TextView part = TextView.of(old);
        int max = count < 0 ? Integer.MAX_VALUE : (int) Math.min(count, Integer.MAX_VALUE);
        if (part.length() == 0) {
            return interleave(self, view, replacement, max);
        }
        int length = view.length();
        int at = max == 0 ? -1 : StrSearch.indexOf(view, part, 0, length);
        if (at < 0) {
            return self;
        }
        TextView inserted = TextView.of(replacement);
        TextBuilder out = new TextBuilder(length + (inserted.length() > part.length() ? length >> 2 : 0));
        int from = 0;
        for (int left = max; at >= 0 && left > 0; left--) {
            out.append(view, from, at).append(inserted, 0, inserted.length());
            from = at + part.length();
            at = StrSearch.indexOf(view, part, from, length);
        }
        return out.append(view, from, length).build();
    }

    /** An empty text is found before each character and at the end. */
    private static TruffleString interleave(TruffleString self, TextView view, TruffleString replacement, int max) {
        if (Text.length(replacement) == 0) {
            return self;
        }
        TextBuilder out = new TextBuilder(view.length() * 2);
        for (int i = 0; i <= view.length(); i++) {
            if (i < max) {
                out.append(replacement);
            }
            if (i < view.length()) {
                out.append(view.at(i));
            }
        }
        return out.build();
    }

    @Builtin(value = "translate($self, table, /)",
            doc = "Return the text with characters replaced by what a mapping from ordinals gives: ordinal, str or "
                    + "None.")
    static TruffleString translate(TruffleString self, Object table) {
        return StrTranslation.translate(self, table);
    }

    @Builtin(value = "maketrans(x, y=<unrepresentable>, z=<unrepresentable>, /)",
            doc = "Return a table for translate(), from a dict or from two texts of equal length and one to delete.")
    static Object makeTranslation(Object x, TruffleString y, TruffleString z) {
        return StrTranslation.makeTable(x, y, z);
    }

    @Builtin(value = "encode($self, /, encoding='utf-8', errors='strict')", node = EncodeNode.class,
            doc = "Return the text as bytes in an encoding.")
    static PBytes encode(TruffleString self, TruffleString encoding, TruffleString errors) {
        return new PBytes(Codecs.encode(self, Text.toJava(encoding), Text.toJava(errors)));
    }
}
