// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.PNotImplemented;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.dict.PDict;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.object.ObjectRepr;

/** Code objects: what is known about parameters, variables and names. There is no bytecode to see. */
@Builtins(type = "code")
public final class CodeBuiltins {
    private static final PBytes NO_BYTES = new PBytes(new byte[0]);

    private CodeBuiltins() {}

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PCode self) {
        return Text.of("<code object " + Text.toJava(self.name()) + " at " + ObjectRepr.address(self) + ", file \""
                + self.body().fileName() + "\", line " + self.firstLine() + ">");
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object equal(PCode self, Object value) {
        if (!(value instanceof PCode other)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        return CodeEquality.test(self, other);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object notEqual(PCode self, Object value) {
        return equal(self, value) instanceof Boolean same ? (Object) !same : PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return hash(self).")
    static long hash(PCode self) {
        return CodeEquality.hash(self);
    }

    @Builtin(value = "replace($self, /, **changes)",
            doc = "Return a copy of the code object with new values for the specified fields.")
    static Object replace(PCode self, PDict changes) {
        return CodeReplacement.apply(self, changes);
    }

    @Getter("co_name")
    static Object name(PCode self) {
        return self.name();
    }

    @Getter("co_qualname")
    static Object qualifiedName(PCode self) {
        return self.qualifiedName();
    }

    @Getter("co_filename")
    static Object fileName(PCode self) {
        return Text.of(self.body().fileName());
    }

    @Getter("co_firstlineno")
    static long firstLine(PCode self) {
        return self.firstLine();
    }

    @Getter("co_flags")
    static long flags(PCode self) {
        return self.flags();
    }

    @Getter("co_argcount")
    static long argumentCount(PCode self) {
        return (self.flags() & PCode.OPTIMIZED) == 0 ? 0 : self.signature().positional();
    }

    @Getter("co_posonlyargcount")
    static long positionalOnlyCount(PCode self) {
        return self.signature().positionalOnly();
    }

    @Getter("co_kwonlyargcount")
    static long keywordOnlyCount(PCode self) {
        return self.signature().keywordOnly();
    }

    @Getter("co_nlocals")
    static long localCount(PCode self) {
        return self.body().variableNames().length;
    }

    @Getter("co_stacksize")
    static long stackSize(PCode self) {
        return self.body().variableNames().length + 1;
    }

    private static PTuple tuple(TruffleString[] names) {
        return PTuple.of(Arrays.copyOf(names, names.length, Object[].class));
    }

    @Getter("co_varnames")
    static Object variableNames(PCode self) {
        return tuple(self.body().variableNames());
    }

    @Getter("co_cellvars")
    static Object cellNames(PCode self) {
        return tuple(self.body().cellNames());
    }

    @Getter("co_freevars")
    static Object freeNames(PCode self) {
        return tuple(self.body().freeNames());
    }

    @Getter("co_names")
    static Object usedNames(PCode self) {
        return tuple(self.body().usedNames());
    }

    @Getter("co_consts")
    static Object constants(PCode self) {
        return PTuple.of(self.body().constants());
    }

    @Getter("co_code")
    static Object code(PCode self) {
        return NO_BYTES;
    }

    @Getter("_co_code_adaptive")
    static Object adaptiveCode(PCode self) {
        return NO_BYTES;
    }

    @Getter("co_linetable")
    static Object lineTable(PCode self) {
        return NO_BYTES;
    }

    @Getter("co_lnotab")
    static Object oldLineTable(PCode self) {
        return NO_BYTES;
    }

    @Getter("co_exceptiontable")
    static Object exceptionTable(PCode self) {
        return NO_BYTES;
    }
}
