// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.heapq;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.spi.BuiltinModule;

/** The module {@code _heapq}. */
public final class HeapqModule implements BuiltinModule {
    @Override
    public String name() {
        return "_heapq";
    }

    @Override
    public String doc() {
        return "Heap queue algorithm (a.k.a. priority queue).\n\n"
                + "Heaps are lists for which a[k] <= a[2*k+1] and a[k] <= a[2*k+2] for all k, counting from 0:\n"
                + "a[0] is always the smallest element.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new HeapqFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        module.namespace().put(Text.of("__about__"),
                Text.of("Heaps are binary trees kept in a list: the children of the "
                + "item at index k are at 2*k+1 and 2*k+2, and no child is smaller than its parent."));
    }
}
