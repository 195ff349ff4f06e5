// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.contextvars;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Items;
import org.cinder.operation.object.ObjectRepr;
import org.cinder.operation.object.ReprOf;

/** {@code Token}. */
@Builtins(type = "_contextvars.Token", module = "_contextvars")
public final class ContextTokenBuiltins {
    private ContextTokenBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true)
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        throw Errors.runtimeError("Tokens can only be created by ContextVars");
    }

    @Getter("var")
    static Object variable(PContextToken self) {
        return self.variable();
    }

    @Getter("old_value")
    static Object oldValue(PContextToken self) {
        return self.oldValue() == null ? MissingValue.MISSING : self.oldValue();
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PContextToken self) {
        return Text.of("<Token" + (self.isUsed() ? " used" : "") + " var=" + ReprOf.java(self.variable()) + " at "
                + ObjectRepr.address(self) + ">");
    }

    @Builtin(value = "__class_getitem__($cls, object, /)", hideSignature = true, doc = "See PEP 585")
    static Object classGetItem(PythonClass cls, Object item) {
        return Items.alias(cls, item);
    }
}
