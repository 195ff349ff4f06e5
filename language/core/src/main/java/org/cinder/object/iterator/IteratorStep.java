// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;

/**
 * How one site moves on the iterators of one builtin class: {@link PIterator#next} with caches of the site's own, so
 * that the functions and the other iterators behind it are inlined. Made by {@link PIterator#createStep}.
 */
public abstract class IteratorStep extends Node {
    /** Moves an iterator of the class that made this node on; false at the end, else the element is in {@code item}. */
    public abstract boolean advance(VirtualFrame frame, Object iterator, Item item);
}
