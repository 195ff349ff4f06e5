// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNotImplemented;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.format.StrModulo;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;

/** str as a sequence of characters. */
@Builtins(type = "str")
public final class StrSequenceBuiltins {
    private StrSequenceBuiltins() {}

    @Builtin(value = "__len__($self, /)", doc = "Return the number of characters.")
    static long length(TruffleString self) {
        return Text.length(self);
    }

    @Builtin(value = "__getitem__($self, key, /)",
            doc = "Return the character at an index, or the text a slice selects.")
    static TruffleString getItem(TruffleString self, Object key) {
        return StrItems.get(self, key);
    }

    @Builtin(value = "__iter__($self, /)", doc = "Return an iterator over the characters.")
    static Object iterator(TruffleString self) {
        return new StrIterator(self);
    }

    @Builtin(value = "__contains__($self, key, /)", doc = "Return whether a text is part of this one.")
    static boolean contains(TruffleString self, Object key) {
        TruffleString part = Text.asString(key);
        if (part == null) {
            throw Errors.typeError("'in <string>' requires string as left operand, not %s", PythonClass.of(key));
        }
        return StrSearch.contains(self, part);
    }

    @Builtin(value = "__add__($self, value, /)", doc = "Return self + value.")
    static TruffleString add(TruffleString self, Object value) {
        TruffleString right = Text.asString(value);
        if (right == null) {
            throw Errors.typeError("can only concatenate str (not \"%s\") to str", PythonClass.of(value));
        }
        return StrConcatenation.concat(self, right);
    }

    @Builtin(value = "__mul__($self, value, /)", doc = "Return self * value.")
    static TruffleString multiply(TruffleString self, Object value) {
        return StrConcatenation.repeat(self, Index.toSize(value));
    }

    @Builtin(value = "__rmul__($self, value, /)", doc = "Return value * self.")
    static TruffleString reflectedMultiply(TruffleString self, Object value) {
        return StrConcatenation.repeat(self, Index.toSize(value));
    }

    @Builtin(value = "__mod__($self, value, /)", doc = "Return self % value.")
    static Object modulo(TruffleString self, Object value) {
        return StrModulo.of(self, value);
    }

    @Builtin(value = "__rmod__($self, value, /)", doc = "Return value % self.")
    static Object reflectedModulo(TruffleString self, Object value) {
        TruffleString format = Text.asString(value);
        return format == null ? PNotImplemented.NOT_IMPLEMENTED : StrModulo.of(format, self);
    }
}
