// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.bytes.codec.Codecs;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.format.FormatNode;
import org.cinder.object.str.format.StrFormatting;
import org.cinder.object.str.format.StrTemplate;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.StringOf;

/** {@code str(…)}, and what a str is as text. */
@Builtins(type = "str")
public final class StrConstructionBuiltins {
    private static final long HEADER_SIZE = 40;
    private static final long WIDE_HEADER_SIZE = 56;

    private StrConstructionBuiltins() {}

    @Builtin(value = "__new__($cls, object=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)",
            node = StrNewNode.class,
            doc = "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\nThe text of any object, "
                    + "or the text that bytes encode.", hideSignature = true)
    static Object make(PythonClass cls, Object object, TruffleString encoding, TruffleString errors) {
        Object text = text(object, encoding, errors);
        if (cls == BuiltinTypes.STR) {
            return text;
        }
        return new PString(cls.instanceShape(), Text.asString(text));
    }

    private static Object text(Object object, TruffleString encoding, TruffleString errors) {
        if (object == null) {
            return Text.EMPTY;
        }
        if (encoding == null && errors == null) {
            return StringOf.object(object);
        }
        return decode(object, encoding, errors);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static TruffleString decode(Object object, TruffleString encoding, TruffleString errors) {
        if (Text.asString(object) != null) {
            throw Errors.typeError("decoding str is not supported");
        }
        ByteView view = ByteView.of(object);
        if (view == null) {
            throw Errors.typeError("decoding to str: need a bytes-like object, %s found", PythonClass.of(object));
        }
        return Codecs.decode(view.array(), view.offset(), view.length(), encoding == null ? "utf-8"
                : Text.toJava(encoding),
                errors == null ? "strict" : Text.toJava(errors));
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return the text as a literal.")
    static TruffleString repr(TruffleString self) {
        return StrRepr.of(self);
    }

    @Builtin(value = "__str__($self, /)", doc = "Return the text itself.")
    static TruffleString str(TruffleString self) {
        return self;
    }

    @Builtin(value = "__format__($self, format_spec, /)", doc = "Return the text in a given format.")
    static TruffleString format(Object self, TruffleString formatSpec) {
        boolean plain = Text.length(formatSpec) == 0;
        return plain ? StringOf.of(self)
                : StrFormatting.format(Text.asString(self), formatSpec, PythonClass.of(self).name());
    }

    @Builtin(value = "format($self, /, *args, **kwargs)", node = FormatNode.class,
            doc = "Return the text with the fields in braces replaced by the formatted arguments.",
            hideSignature = true)
    static TruffleString formatFields(TruffleString self, Object[] args, PDict kwargs) {
        return StrTemplate.format(self, args, kwargs);
    }

    @Builtin(value = "format_map($self, mapping, /)",
            doc = "Return the text with the fields in braces replaced by formatted values of a mapping.",
            hideSignature = true)
    static TruffleString formatMap(TruffleString self, Object mapping) {
        return StrTemplate.format(self, null, mapping);
    }

    @Builtin(value = "__getnewargs__($self, /)", doc = "Return the arguments that copy the text.", hideSignature = true)
    static PTuple newArguments(TruffleString self) {
        // a copy, so that what is made of it does not keep the identity
        return new PTuple(Text.ofCodePoints(Text.codePoints(self)));
    }

    @Builtin(value = "__sizeof__($self, /)", doc = "Return the size of the text in memory, in bytes.")
    static long size(TruffleString self) {
        TextView view = TextView.of(self);
        if (view.isAscii()) {
            return HEADER_SIZE + 1 + view.length();
        }
        int max = 0;
        for (int i = 0; i < view.length(); i++) {
            max |= view.at(i);
        }
        int width = max < 0x100 ? 1 : max < 0x10000 ? 2 : 4;
        return WIDE_HEADER_SIZE + (long) width * (view.length() + 1);
    }
}
