// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.cinder.scope.Symbol;

/** Slots of one frame: named ones for variables, and a stack of temporaries that constructs reserve and release. */
final class FrameLayout {
    private final FrameDescriptor.Builder builder = FrameDescriptor.newBuilder();
    private final Map<Symbol, Integer> slots = new IdentityHashMap<>();
    private final List<Integer> temporaries = new ArrayList<>();
    private final List<Integer> primitives = new ArrayList<>();
    private int temporariesInUse;
    private int primitivesInUse;

    /** The slot of a variable, made on first request. */
    int slotOf(Symbol symbol, TruffleString name) {
        return slots.computeIfAbsent(symbol, key -> builder.addSlot(FrameSlotKind.Illegal, name, null));
    }

    /** Whether the variable has got a slot. */
    boolean hasSlot(Symbol symbol) {
        return slots.containsKey(symbol);
    }

    /** A temporary for the running construct. */
    int temporary() {
        if (temporariesInUse == temporaries.size()) {
            temporaries.add(builder.addSlot(FrameSlotKind.Illegal, null, null));
        }
        return temporaries.get(temporariesInUse++);
    }

    /** A temporary that only ever holds long values, so that accesses need not look at its kind. */
    int longTemporary() {
        if (primitivesInUse == primitives.size()) {
            primitives.add(builder.addSlot(FrameSlotKind.Static, null, null));
        }
        return primitives.get(primitivesInUse++);
    }

    /** A slot that no other construct ever gets: what a suspended construct keeps. */
    int reserved() {
        return builder.addSlot(FrameSlotKind.Illegal, null, null);
    }

    /**
     * The same for one kind of value, so that accesses need not look at it: progress of resumable constructs, and the
     * generator.
     */
    int reservedStatic() {
        return builder.addSlot(FrameSlotKind.Static, null, null);
    }

    /** Current height of the stacks of temporaries, to release to. */
    int mark() {
        return temporariesInUse << Short.SIZE | primitivesInUse;
    }

    /** Gives back the temporaries reserved since {@code mark}. */
    void release(int mark) {
        temporariesInUse = mark >> Short.SIZE;
        primitivesInUse = mark & 0xffff;
    }

    FrameDescriptor build() {
        return builder.build();
    }
}
