// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.list;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Kind;
import org.cinder.operation.collection.ListItems;

/** Length, subscripts and iteration of lists. */
@Builtins(type = "list")
public final class ListItemBuiltins {
    private ListItemBuiltins() {}

    @Builtin(value = "__len__($self, /)", doc = "Return len(self).", inline = true)
    static long length(PList self) {
        return self.length();
    }

    @Builtin(value = "__getitem__($self, index, /)", kind = Kind.METHOD, doc = "Return self[index].")
    static Object getItem(PList self, Object index) {
        return ListItems.get(self, index);
    }

    @Builtin(value = "__setitem__($self, key, value, /)", doc = "Set self[key] to value.")
    static void setItem(PList self, Object key, Object value) {
        ListItems.set(self, key, value);
    }

    @Builtin(value = "__delitem__($self, key, /)", doc = "Delete self[key].")
    static void deleteItem(PList self, Object key) {
        ListItems.delete(self, key);
    }

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).", inline = true)
    static Object iter(PList self) {
        return new ListIterator(self);
    }

    @Builtin(value = "__reversed__($self, /)", doc = "Return a reverse iterator over the list.", inline = true)
    static Object reversed(PList self) {
        return new ListReverseIterator(self);
    }
}
