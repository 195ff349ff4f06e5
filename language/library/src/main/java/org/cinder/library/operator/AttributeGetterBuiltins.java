// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.operator;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.GetAttribute;

/** {@code operator.attrgetter}. */
@Builtins(type = "operator.attrgetter", module = "operator")
public final class AttributeGetterBuiltins {
    private AttributeGetterBuiltins() {}

    @Builtin(value = "__new__($cls, attr, /, *attrs)",
            doc = "Return a callable object that fetches the given attribute(s) from its operand.\n\n"
                    + "After f = attrgetter('name'), the call f(r) returns r.name.\n"
                    + "After g = attrgetter('name', 'date'), the call g(r) returns (r.name, r.date).\n"
                    + "After h = attrgetter('name.first', 'name.last'), the call h(r) returns\n(r.name.first, "
                            + "r.name.last).")
    static Object make(PythonClass cls, Object attribute, Object[] more) {
        TruffleString[] names = new TruffleString[more.length + 1];
        TruffleString[][] paths = new TruffleString[names.length][];
        for (int i = 0; i < names.length; i++) {
            names[i] = Text.asString(i == 0 ? attribute : more[i - 1]);
            if (names[i] == null) {
                throw Errors.typeError("attribute name must be a string");
            }
            String[] parts = Text.toJava(names[i]).split("\\.", -1);
            paths[i] = new TruffleString[parts.length];
            for (int j = 0; j < parts.length; j++) {
                paths[i][j] = parts.length == 1 ? names[i] : Text.of(parts[j]);
            }
        }
        return new PAttributeGetter(cls.instanceShape(), names, paths);
    }

    @Builtin(value = "__call__($self, obj, /)", doc = "Call self as a function.")
    static Object call(PAttributeGetter self, Object object) {
        TruffleString[][] paths = self.paths();
        if (paths.length == 1) {
            return follow(object, paths[0]);
        }
        Object[] result = new Object[paths.length];
        for (int i = 0; i < paths.length; i++) {
            result[i] = follow(object, paths[i]);
        }
        return PTuple.of(result);
    }

    private static Object follow(Object object, TruffleString[] path) {
        Object current = object;
        for (TruffleString name : path) {
            current = GetAttribute.of(current, name);
        }
        return current;
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PAttributeGetter self) {
        return Text.of(GetterText.of(self.pythonClass(), self.names(), null));
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true, doc = "Return state information for pickling")
    static Object reduce(PAttributeGetter self) {
        return PTuple.of(self.pythonClass(), PTuple.of((Object[]) self.names().clone()));
    }
}
