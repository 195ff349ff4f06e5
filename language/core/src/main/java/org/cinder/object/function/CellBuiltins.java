// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Deleter;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.ast.CompareOperator;
import org.cinder.object.PNotImplemented;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.ObjectRepr;

/** Cells of captured variables. */
@Builtins(type = "cell")
public final class CellBuiltins {
    private CellBuiltins() {}

    @Builtin(value = "__new__($cls, contents=<unrepresentable>, /)", hideSignature = true,
            doc = "Create a new cell object.\n\n  contents\n    the contents of the cell. If not specified, the cell "
                    + "will be "
                    + "empty,\n    and further attempts to access its cell_contents attribute will\n    raise a "
                            + "ValueError.")
    static Object make(PythonClass cls, Object contents) {
        return new PCell(contents);
    }

    @Getter("cell_contents")
    static Object contents(PCell self) {
        if (self.get() == null) {
            throw Errors.valueError("Cell is empty");
        }
        return self.get();
    }

    @Setter("cell_contents")
    static void setContents(PCell self, Object value) {
        self.set(value);
    }

    @Deleter("cell_contents")
    static void deleteContents(PCell self) {
        self.set(null);
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PCell self) {
        String contents = self.get() == null ? "empty"
                : PythonClass.of(self.get()).name() + " object at " + ObjectRepr.address(self.get());
        return Text.of("<cell at " + ObjectRepr.address(self) + ": " + contents + ">");
    }

    private static Object compare(CompareOperator operator, PCell self, Object value) {
        if (!(value instanceof PCell other)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        if (self.get() != null && other.get() != null) {
            return Comparison.compare(operator, self.get(), other.get());
        }
        int left = self.get() == null ? 0 : 1;
        int right = other.get() == null ? 0 : 1;
        return Comparison.holds(operator, Integer.compare(left, right));
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object equal(PCell self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object notEqual(PCell self, Object value) {
        return compare(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self<value.")
    static Object less(PCell self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self<=value.")
    static Object lessOrEqual(PCell self, Object value) {
        return compare(CompareOperator.LT_E, self, value);
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self>value.")
    static Object greater(PCell self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self>=value.")
    static Object greaterOrEqual(PCell self, Object value) {
        return compare(CompareOperator.GT_E, self, value);
    }
}
