// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;

/** str's methods that take a text apart. */
@Builtins(type = "str")
public final class StrSplitBuiltins {
    private StrSplitBuiltins() {}

    @Builtin(value = "split($self, /, sep=None, maxsplit=-1)", node = SplitNode.class,
            doc = "Return the parts between separators (or runs of white space) as a list, splitting from the left.")
    static PList split(TruffleString self, Object sep, long maxsplit) {
        TruffleString separator = separator(sep);
        return separator == null ? StrSplitting.words(self, maxsplit) : StrSplitting.split(self, separator, maxsplit);
    }

    @Builtin(value = "rsplit($self, /, sep=None, maxsplit=-1)",
            doc = "Return the parts between separators (or runs of white space) as a list, splitting from the right.")
    static PList rsplit(TruffleString self, Object sep, long maxsplit) {
        TruffleString separator = separator(sep);
        return separator == null ? StrSplitting.lastWords(self, maxsplit) : StrSplitting.splitLast(self, separator,
                maxsplit);
    }

    private static TruffleString separator(Object sep) {
        if (sep == PNone.NONE) {
            return null;
        }
        TruffleString text = Text.asString(sep);
        if (text == null) {
            throw Errors.typeError("must be str or None, not %s", PythonClass.of(sep));
        }
        return nonEmpty(text);
    }

    private static TruffleString nonEmpty(TruffleString separator) {
        if (Text.length(separator) == 0) {
            throw Errors.valueError("empty separator");
        }
        return separator;
    }

    @Builtin(value = "splitlines($self, /, keepends=False)",
            doc = "Return the lines as a list, on demand with their ends.")
    static PList splitLines(TruffleString self, boolean keepends) {
        return StrSplitting.lines(self, keepends);
    }

    @Builtin(value = "partition($self, sep, /)",
            doc = "Return what is before the first separator, the separator and what is behind it.")
    static PTuple partition(TruffleString self, Object sep) {
        TruffleString separator = required(sep);
        int length = Text.length(self);
        int at = StrSearch.indexOf(TextView.of(self), TextView.of(separator), 0, length);
        return at < 0 ? new PTuple(self, Text.EMPTY, Text.EMPTY) : parts(self, separator, at, length);
    }

    @Builtin(value = "rpartition($self, sep, /)",
            doc = "Return what is before the last separator, the separator and what is behind it.")
    static PTuple rpartition(TruffleString self, Object sep) {
        TruffleString separator = required(sep);
        int length = Text.length(self);
        int at = StrSearch.lastIndexOf(TextView.of(self), TextView.of(separator), 0, length);
        return at < 0 ? new PTuple(Text.EMPTY, Text.EMPTY, self) : parts(self, separator, at, length);
    }

    private static TruffleString required(Object sep) {
        TruffleString text = Text.asString(sep);
        if (text == null) {
            throw Errors.typeError("must be str, not %s", PythonClass.of(sep));
        }
        return nonEmpty(text);
    }

    private static PTuple parts(TruffleString self, TruffleString separator, int at, int length) {
        int next = at + Text.length(separator);
        return new PTuple(Text.substring(self, 0, at), separator, Text.substring(self, next, length));
    }
}
