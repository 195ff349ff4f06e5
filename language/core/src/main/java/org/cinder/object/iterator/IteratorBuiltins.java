// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;

/** {@code __iter__} and {@code __next__} of every builtin iterator. */
@Builtins(type = "iterator")
public final class IteratorBuiltins {
    private IteratorBuiltins() {}

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).", inline = true)
    static Object iter(PIterator self) {
        return self;
    }

    @Builtin(value = "__next__($self, /)", doc = "Implement next(self).")
    static Object next(PIterator self) {
        Object element = self.next();
        if (element == null) {
            throw Errors.stopIteration(null);
        }
        return element;
    }
}
