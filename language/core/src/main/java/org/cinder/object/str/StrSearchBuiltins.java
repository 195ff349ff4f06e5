// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;

/** str's methods that look for a part. */
@Builtins(type = "str")
public final class StrSearchBuiltins {
    private StrSearchBuiltins() {}

    @Builtin(value = "find($self, sub, start=None, end=None, /)", node = FindNode.class,
            doc = "Return the lowest index where sub begins in self[start:end], or -1.",
            hideSignature = true, tupleParsed = true)
    static long find(TruffleString self, Object sub, Object start, Object end) {
        TruffleString part = part(sub);
        SearchRange range = SearchRange.of(start, end, Text.length(self));
        return StrSearch.indexOf(TextView.of(self), TextView.of(part), range.start(), range.end());
    }

    @Builtin(value = "rfind($self, sub, start=None, end=None, /)",
            doc = "Return the highest index where sub begins in self[start:end], or -1.",
            hideSignature = true, tupleParsed = true)
    static long rfind(TruffleString self, Object sub, Object start, Object end) {
        TruffleString part = part(sub);
        SearchRange range = SearchRange.of(start, end, Text.length(self));
        return StrSearch.lastIndexOf(TextView.of(self), TextView.of(part), range.start(), range.end());
    }

    @Builtin(value = "index($self, sub, start=None, end=None, /)",
            doc = "Return the lowest index where sub begins in self[start:end]; ValueError when there is none.",
            hideSignature = true, tupleParsed = true)
    static long index(TruffleString self, Object sub, Object start, Object end) {
        return found(find(self, sub, start, end));
    }

    @Builtin(value = "rindex($self, sub, start=None, end=None, /)",
            doc = "Return the highest index where sub begins in self[start:end]; ValueError when there is none.",
            hideSignature = true, tupleParsed = true)
    static long rindex(TruffleString self, Object sub, Object start, Object end) {
        return found(rfind(self, sub, start, end));
    }

    private static long found(long index) {
        if (index < 0) {
            throw Errors.valueError("substring not found");
        }
        return index;
    }

    @Builtin(value = "count($self, sub, start=None, end=None, /)",
            doc = "Return how often sub occurs in self[start:end] without overlapping.",
            hideSignature = true, tupleParsed = true)
    static long count(TruffleString self, Object sub, Object start, Object end) {
        TruffleString part = part(sub);
        SearchRange range = SearchRange.of(start, end, Text.length(self));
        return StrSearch.count(TextView.of(self), TextView.of(part), range.start(), range.end(), Integer.MAX_VALUE);
    }

    private static TruffleString part(Object sub) {
        TruffleString part = Text.asString(sub);
        if (part == null) {
            throw Errors.typeError("must be str, not %s", PythonClass.of(sub));
        }
        return part;
    }

    @Builtin(value = "startswith($self, prefix, start=None, end=None, /)", node = AffixNode.Prefix.class,
            doc = "Return whether self[start:end] begins with the prefix, or with one of a tuple of them.",
            hideSignature = true, tupleParsed = true)
    static boolean startsWith(TruffleString self, Object prefix, Object start, Object end) {
        return matches(self, prefix, start, end, true, "startswith");
    }

    @Builtin(value = "endswith($self, suffix, start=None, end=None, /)", node = AffixNode.Suffix.class,
            doc = "Return whether self[start:end] ends with the suffix, or with one of a tuple of them.",
            hideSignature = true, tupleParsed = true)
    static boolean endsWith(TruffleString self, Object suffix, Object start, Object end) {
        return matches(self, suffix, start, end, false, "endswith");
    }

    private static boolean matches(TruffleString self, Object part, Object start, Object end, boolean front,
            String method) {
        SearchRange range = SearchRange.of(start, end, Text.length(self));
        TextView view = TextView.of(self);
        if (part instanceof PTuple tuple) {
            for (Object element : tuple.elements()) {
                TruffleString text = Text.asString(element);
                if (text == null) {
                    throw Errors.typeError("tuple for %s must only contain str, not %s", method,
                            PythonClass.of(element));
                }
                if (matches(view, TextView.of(text), range, front)) {
                    return true;
                }
            }
            return false;
        }
        TruffleString text = Text.asString(part);
        if (text == null) {
            throw Errors.typeError("%s first arg must be str or a tuple of str, not %s", method, PythonClass.of(part));
        }
        return matches(view, TextView.of(text), range, front);
    }

    private static boolean matches(TextView view, TextView part, SearchRange range, boolean front) {
        int last = range.end() - part.length();
        return last >= range.start() && view.regionEquals(front ? range.start() : last, part, 0, part.length());
    }

    @Builtin(value = "removeprefix($self, prefix, /)", doc = "Return the text without the prefix if it begins with it.")
    static TruffleString removePrefix(TruffleString self, TruffleString prefix) {
        int length = Text.length(self);
        int size = Text.length(prefix);
        boolean there = size <= length && TextView.of(self).regionEquals(0, TextView.of(prefix), 0, size);
        return there ? TextView.range(self, size, length) : self;
    }

    @Builtin(value = "removesuffix($self, suffix, /)", doc = "Return the text without the suffix if it ends with it.")
    static TruffleString removeSuffix(TruffleString self, TruffleString suffix) {
        int length = Text.length(self);
        int size = Text.length(suffix);
        boolean there = size <= length && TextView.of(self).regionEquals(length - size, TextView.of(suffix), 0, size);
        return there ? TextView.range(self, 0, length - size) : self;
    }
}
