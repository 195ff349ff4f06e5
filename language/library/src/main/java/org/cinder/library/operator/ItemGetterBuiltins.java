// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.operator;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Items;

/** {@code operator.itemgetter}. */
@Builtins(type = "operator.itemgetter", module = "operator")
public final class ItemGetterBuiltins {
    private ItemGetterBuiltins() {}

    @Builtin(value = "__new__($cls, item, /, *items)",
            doc = "Return a callable object that fetches the given item(s) from its operand.\n\n"
                    + "After f = itemgetter(2), the call f(r) returns r[2].\n"
                    + "After g = itemgetter(2, 5, 3), the call g(r) returns (r[2], r[5], r[3])")
    static Object make(PythonClass cls, Object item, Object[] more) {
        Object[] items = new Object[more.length + 1];
        items[0] = item;
        System.arraycopy(more, 0, items, 1, more.length);
        return new PItemGetter(cls.instanceShape(), items);
    }

    @Builtin(value = "__call__($self, obj, /)", doc = "Call self as a function.")
    static Object call(PItemGetter self, Object object) {
        Object[] items = self.items();
        if (items.length == 1) {
            return Items.get(object, items[0]);
        }
        Object[] result = new Object[items.length];
        for (int i = 0; i < items.length; i++) {
            result[i] = Items.get(object, items[i]);
        }
        return PTuple.of(result);
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PItemGetter self) {
        return Text.of(GetterText.of(self.pythonClass(), self.items(), null));
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true, doc = "Return state information for pickling")
    static Object reduce(PItemGetter self) {
        return PTuple.of(self.pythonClass(), PTuple.of(self.items().clone()));
    }
}
