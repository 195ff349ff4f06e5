// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.json;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;

/** {@code make_scanner}. */
@Builtins(type = "_json.Scanner", module = "_json")
public final class JsonScannerBuiltins {
    private JsonScannerBuiltins() {}

    @Builtin(value = "__new__($cls, context)", hideSignature = true, doc = "JSON scanner object")
    static Object make(PythonClass cls, Object context) {
        return new PJsonScanner(cls.instanceShape(), context);
    }

    @Builtin(value = "__call__($self, string, idx)", doc = "Call self as a function.")
    static Object call(PJsonScanner self, Object string, long index) {
        TruffleString text = Text.asString(string);
        if (text == null) {
            throw Errors.typeError("first argument must be a string, not %s", PythonClass.of(string));
        }
        if (index < 0) {
            throw Errors.valueError("idx cannot be negative");
        }
        JsonScanner scanner = new JsonScanner(self, text);
        Object value = scanner.scan((int) Math.min(index, Integer.MAX_VALUE));
        return PTuple.of(value, (long) scanner.position());
    }

    @Getter(value = "strict", doc = "strict")
    static boolean strict(PJsonScanner self) {
        return self.isStrict();
    }

    @Getter(value = "object_hook", doc = "object_hook")
    static Object objectHook(PJsonScanner self) {
        return self.objectHook();
    }

    @Getter(value = "object_pairs_hook")
    static Object objectPairsHook(PJsonScanner self) {
        return self.pairsHook();
    }

    @Getter(value = "parse_float", doc = "parse_float")
    static Object parseFloat(PJsonScanner self) {
        return self.parseFloat();
    }

    @Getter(value = "parse_int", doc = "parse_int")
    static Object parseInt(PJsonScanner self) {
        return self.parseInt();
    }

    @Getter(value = "parse_constant", doc = "parse_constant")
    static Object parseConstant(PJsonScanner self) {
        return self.parseConstant();
    }
}
