// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.ReprGuard;
import org.cinder.operation.object.ReprOf;

/** {@code types.SimpleNamespace}. */
@Builtins(type = "types.SimpleNamespace")
public final class SimpleNamespaceBuiltins {
    private SimpleNamespaceBuiltins() {}

    @Builtin("__new__($cls, /, *args, **kwargs)")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        return new PInstance(cls.instanceShape());
    }

    @Builtin(value = "__init__($self, /, *args, **kwargs)",
            doc = "A simple attribute-based namespace.\n\nSimpleNamespace(**kwargs)")
    static void init(PythonObject self, Object[] args, PDict kwargs) {
        if (args.length > 0) {
            throw Errors.typeError("no positional arguments expected");
        }
        HashTable table = kwargs.table();
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            InstanceAttributes.put(self, (TruffleString) table.keyAt(entry), table.valueAt(entry));
        }
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PythonObject self) {
        String name = self.pythonClass() == BuiltinTypes.SIMPLE_NAMESPACE ? "namespace" : self.pythonClass().name();
        if (!ReprGuard.enter(self)) {
            return Text.of(name + "(...)");
        }
        try {
            StringBuilder text = new StringBuilder(name).append('(');
            HashTable table = InstanceAttributes.copy(self).table();
            for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
                TruffleString key = Text.asString(table.keyAt(entry));
                if (key != null && Text.length(key) > 0) {
                    text.append(text.charAt(text.length() - 1) == '(' ? "" : ", ").append(Text.toJava(key)).append('=')
                            .append(ReprOf.java(table.valueAt(entry)));
                }
            }
            return Text.of(text.append(')').toString());
        } finally {
            ReprGuard.leave(self);
        }
    }

    private static Object compare(CompareOperator operator, PythonObject self, Object other) {
        if (!(other instanceof PythonObject object)
                || !object.pythonClass().isSubclassOf(BuiltinTypes.SIMPLE_NAMESPACE)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        return Comparison.compare(operator, InstanceAttributes.dict(self), InstanceAttributes.dict(object));
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object equal(PythonObject self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object notEqual(PythonObject self, Object value) {
        return compare(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self<value.")
    static Object less(PythonObject self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self<=value.")
    static Object lessOrEqual(PythonObject self, Object value) {
        return compare(CompareOperator.LT_E, self, value);
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self>value.")
    static Object greater(PythonObject self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self>=value.")
    static Object greaterOrEqual(PythonObject self, Object value) {
        return compare(CompareOperator.GT_E, self, value);
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true, doc = "Return state information for pickling")
    static Object reduce(PythonObject self) {
        return new PTuple(self.pythonClass(), PTuple.EMPTY, InstanceAttributes.dict(self));
    }
}
