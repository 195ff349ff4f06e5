// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.json;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;

/** {@code make_encoder}. */
@Builtins(type = "_json.Encoder", module = "_json")
public final class JsonEncoderBuiltins {
    private JsonEncoderBuiltins() {}

    @Builtin(value = "__new__($cls, markers, default, encoder, indent, key_separator, item_separator, sort_keys, "
            + "skipkeys, "
            + "allow_nan)", hideSignature = true, doc = "Encoder(markers, default, encoder, indent, key_separator, "
                    + "item_separator, sort_keys, skipkeys, allow_nan)")
    static Object make(PythonClass cls, Object markers, Object defaultFunction, Object encoder, Object indent,
            TruffleString keySeparator, TruffleString itemSeparator, Object sortKeys, Object skipKeys,
                    Object allowNan) {
        if (markers != PNone.NONE && !(markers instanceof PDict)) {
            throw Errors.typeError("make_encoder() argument 1 must be dict or None, not %s", PythonClass.of(markers));
        }
        return new PJsonEncoder(cls.instanceShape(),
                new Object[] {markers, defaultFunction, encoder, indent, keySeparator,
            itemSeparator, sortKeys, skipKeys, allowNan});
    }

    @Builtin(value = "__call__($self, obj, _current_indent_level)", doc = "Call self as a function.")
    static Object call(PJsonEncoder self, Object object, Object level) {
        return PTuple.of(new JsonEncoder(self).encode(object));
    }

    @Getter(value = "markers", doc = "markers")
    static Object markers(PJsonEncoder self) {
        return self.markers();
    }

    @Getter(value = "default", doc = "default")
    static Object defaultFunction(PJsonEncoder self) {
        return self.defaultFunction();
    }

    @Getter(value = "encoder", doc = "encoder")
    static Object encoder(PJsonEncoder self) {
        return self.encoder();
    }

    @Getter(value = "indent", doc = "indent")
    static Object indent(PJsonEncoder self) {
        return self.indent();
    }

    @Getter(value = "key_separator", doc = "key_separator")
    static Object keySeparator(PJsonEncoder self) {
        return self.keySeparator();
    }

    @Getter(value = "item_separator", doc = "item_separator")
    static Object itemSeparator(PJsonEncoder self) {
        return self.itemSeparator();
    }

    @Getter(value = "sort_keys", doc = "sort_keys")
    static boolean sortKeys(PJsonEncoder self) {
        return self.sortsKeys();
    }

    @Getter(value = "skipkeys", doc = "skipkeys")
    static boolean skipKeys(PJsonEncoder self) {
        return self.skipsKeys();
    }
}
