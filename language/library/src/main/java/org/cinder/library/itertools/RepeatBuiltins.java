// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.ReprOf;

/** Construction, repr and length of {@code repeat}. */
@Builtins(type = "itertools.repeat", module = "itertools")
public final class RepeatBuiltins {
    private RepeatBuiltins() {}

    @Builtin(value = "__new__($cls, object, times=<unrepresentable>)", hideSignature = true,
            doc = "repeat(object [,times]) -> create an iterator which returns the object\nfor the specified number "
                    + "of times. "
                    + " If not specified, returns the object\nendlessly.")
    static Object make(PythonClass cls, Object object, Object times) {
        return new RepeatIterator(cls.instanceShape(), object, times == null ? -1 : Math.max(0, Index.toLong(times)));
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(RepeatIterator self) {
        String name = Text.toJava(self.pythonClass().nameText());
        String times = self.left() < 0 ? "" : ", " + self.left();
        return Text.of(name + "(" + ReprOf.java(self.object()) + times + ")");
    }

    @Builtin(value = "__length_hint__($self, /)", hideSignature = true,
            doc = "Private method returning an estimate of len(list(it)).")
    static long lengthHint(RepeatIterator self) {
        if (self.left() < 0) {
            throw Errors.typeError("len() of unsized object");
        }
        return self.left();
    }
}
