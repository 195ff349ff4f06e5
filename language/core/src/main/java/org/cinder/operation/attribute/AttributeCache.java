// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.exception.PFrame;
import org.cinder.operation.callable.CallPosition;
import org.cinder.operation.object.GetAttribute;

/** The inline cache of one attribute site: a few entries, then the generic operation. */
public final class AttributeCache extends Node {
    private static final AttributeEntry[] NO_ENTRIES = {};
    private static final int MAX_CHANGES = 12;
    private static final int MAX_MISSES = 2;

    private final TruffleString name;
    @Children private AttributeEntry[] entries = NO_ENTRIES;
    @CompilationFinal private boolean generic;
    private int changes;
    private int misses;

    public AttributeCache(TruffleString name) {
        this.name = name;
    }

    /*
     * Each method below goes through the entries by itself. A search that returned the entry would hand on one of
     * several nodes, which compiled code does not know as a constant and cannot inline.
     */

    /** Reads the attribute of {@code receiver}. */
    @ExplodeLoop
    public Object read(VirtualFrame frame, Object receiver) {
        for (AttributeEntry entry : entries) {
            if (entry.accepts(receiver) && entry.isValid()) {
                Object value = entry.read(frame, receiver);
                return value != null ? value : readGeneric(receiver);
            }
        }
        if (!generic) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            AttributeEntry learned = learn(receiver);
            Object value = learned == null ? null : learned.read(frame, receiver);
            return value != null ? value : readGeneric(receiver);
        }
        return readGeneric(receiver);
    }

    private Object readGeneric(Object receiver) {
        if (receiver instanceof PFrame) {
            // f_lineno of the frame that reads it
            CallPosition.note(getParent());
        }
        return GetAttribute.of(receiver, name);
    }

    /** The attribute, or null where reading it raises AttributeError. */
    @ExplodeLoop
    public Object readOrNull(VirtualFrame frame, Object receiver) {
        for (AttributeEntry entry : entries) {
            if (entry.accepts(receiver) && entry.isValid()) {
                return readOrNull(frame, entry, receiver);
            }
        }
        if (!generic) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            AttributeEntry learned = learn(receiver);
            if (learned != null) {
                return readOrNull(frame, learned, receiver);
            }
        }
        return GetAttribute.orNull(receiver, name);
    }

    private Object readOrNull(VirtualFrame frame, AttributeEntry entry, Object receiver) {
        if (entry.isAbsent()) {
            return null;
        }
        try {
            Object value = entry.read(frame, receiver);
            return value != null ? value : GetAttribute.orNull(receiver, name);
        } catch (PException e) {
            if (!e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw e;
            }
            return null;
        }
    }

    /** The method to call with the receiver as its first argument; null when the attribute must be read. */
    @ExplodeLoop
    Object findMethod(Object receiver) {
        for (AttributeEntry entry : entries) {
            if (entry.accepts(receiver) && entry.isValid()) {
                return entry.method();
            }
        }
        if (generic) {
            return null;
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        AttributeEntry learned = learn(receiver);
        return learned == null ? null : learned.method();
    }

    private AttributeEntry learn(Object receiver) {
        AttributeEntry created = AttributeEntryFactory.create(receiver, name);
        if (created == null) {
            generic = ++misses > MAX_MISSES;
            return null;
        }
        AttributeEntry[] updated = ++changes > MAX_CHANGES ? null : CacheEntries.extended(entries, created);
        if (updated == null) {
            generic = true;
            // used once, but its call nodes specialize and need a parent for that
            return insert(created);
        }
        entries = insert(updated);
        return created;
    }
}
