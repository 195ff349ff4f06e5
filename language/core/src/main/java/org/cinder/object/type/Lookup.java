// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import org.cinder.object.hash.GlobalCell;

/** The answer to looking up one name along the method resolution order of one class. */
public final class Lookup {
    private static final int MAX_INVALIDATIONS = 8;

    private final Object value;
    private final GlobalCell cell;
    private final PythonClass owner;
    private final boolean speculative;
    private Assumption assumption;

    Lookup(Object value, GlobalCell cell, PythonClass owner, boolean immutable, int earlierInvalidations) {
        this.value = value;
        this.cell = cell;
        this.owner = owner;
        this.speculative = !immutable && earlierInvalidations < MAX_INVALIDATIONS;
        if (immutable) {
            assumption = Assumption.ALWAYS_VALID;
        } else if (!speculative) {
            assumption = Assumption.NEVER_VALID;
        }
    }

    /** The value found, or null. */
    public Object value() {
        return cell != null ? cell.peek() : value;
    }

    /** For data that is assigned again and again: its home, which stays while the assumption is valid; else null. */
    public GlobalCell cell() {
        return cell;
    }

    /** The class whose namespace holds the value, or null. */
    public PythonClass owner() {
        return owner;
    }

    /** Valid while this answer is right; never valid for names that change so often that caching them costs more. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized Assumption assumption() {
        if (assumption == null) {
            assumption = Truffle.getRuntime().createAssumption("class attribute unchanged");
        }
        return assumption;
    }

    /** Ends the validity; true when somebody relied on it. */
    synchronized boolean invalidate() {
        boolean reliedOn = speculative && assumption != null;
        if (reliedOn) {
            assumption.invalidate();
        }
        assumption = Assumption.NEVER_VALID;
        return reliedOn;
    }
}
