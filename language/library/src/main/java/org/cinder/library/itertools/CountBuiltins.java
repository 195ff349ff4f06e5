// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.PComplex;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.object.ReprOf;

/** Construction and repr of {@code count}. */
@Builtins(type = "itertools.count", module = "itertools")
public final class CountBuiltins {
    private CountBuiltins() {}

    @Builtin(value = "__new__($cls, start=0, step=1)",
            doc = "Return a count object whose __next__() gives evenly spaced values: start, start + step, and so on.")
    static Object make(PythonClass cls, Object start, Object step) {
        if (!isNumber(start) || !isNumber(step)) {
            throw Errors.typeError("a number is required");
        }
        return new CountIterator(cls.instanceShape(), start, step);
    }

    private static boolean isNumber(Object value) {
        PythonClass type = PythonClass.of(value);
        return type.special(SpecialMethod.INDEX) != null || type.special(SpecialMethod.FLOAT) != null
                || type.special(SpecialMethod.INT) != null || value instanceof PComplex;
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(CountIterator self) {
        String name = Text.toJava(self.pythonClass().nameText());
        String rest = self.hasUnitStep() ? "" : ", " + ReprOf.java(self.step());
        return Text.of(name + "(" + ReprOf.java(self.current()) + rest + ")");
    }
}
