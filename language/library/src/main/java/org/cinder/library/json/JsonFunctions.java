// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.json;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;

/** The functions of {@code _json}. */
@Builtins(module = "_json")
public final class JsonFunctions {
    private JsonFunctions() {}

    @Builtin(value = "scanstring(string, end, strict=True, /)", hideSignature = true,
            doc = "scanstring(string, end, strict=True) -> (string, end)\n\nScan the string for a JSON string. End is "
                    + "the "
                    + "index of the character in it after the quote\nthat started the JSON string.")
    static Object scanstring(Object string, long end, boolean strict) {
        TruffleString text = Text.asString(string);
        if (text == null) {
            throw Errors.typeError("first argument must be a string, not %s", PythonClass.of(string));
        }
        JsonText source = new JsonText(text, strict);
        if (end < 0 || end > source.length()) {
            throw Errors.valueError("end is out of bounds");
        }
        TruffleString value = source.string((int) end);
        return PTuple.of(value, (long) source.end());
    }

    @Builtin(value = "encode_basestring_ascii(string, /)", hideSignature = true,
            doc = "encode_basestring_ascii(string) -> string\n\nReturn an ASCII-only JSON representation of a Python "
                    + "string")
    static Object encodeAscii(Object string) {
        return quoted(string, true);
    }

    @Builtin(value = "encode_basestring(string, /)", hideSignature = true,
            doc = "encode_basestring(string) -> string\n\nReturn a JSON representation of a Python string")
    static Object encode(Object string) {
        return quoted(string, false);
    }

    private static TruffleString quoted(Object string, boolean ascii) {
        TruffleString text = Text.asString(string);
        if (text == null) {
            throw Errors.typeError("first argument must be a string, not %s", PythonClass.of(string));
        }
        TextBuilder out = new TextBuilder(Text.length(text) + 2);
        JsonQuoting.append(out, text, ascii);
        return out.build();
    }
}
