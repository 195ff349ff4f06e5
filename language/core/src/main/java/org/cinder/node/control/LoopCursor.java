// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

/**
 * The frame slots of one loop over an iterable: what is iterated (an iterator, or a range, list or tuple itself), the
 * position in it, the number of elements left (ranges), both in static slots, and the current element, unboxed when it
 * is a
 * primitive.
 */
public record LoopCursor(int sourceSlot, int positionSlot, int leftSlot, int itemSlot) {}
