// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.hash;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.Truffle;

/**
 * Home of one value of a namespace dict (globals, builtins) that code has cached. The dict stores the cell in place of
 * the value, so the cached code and the dict always agree. While the value was written only once it is a constant for
 * compiled code; after that it is a plain field. A null value means the name is not in the dict.
 */
public final class GlobalCell {
    private static final int MAX_STABLE_WRITES = 3;

    @CompilationFinal private Assumption stable = Truffle.getRuntime().createAssumption("global is constant");
    @CompilationFinal private Object constant;
    private Object value;
    private int writes;

    public GlobalCell(Object value) {
        this.value = value;
        this.constant = value;
    }

    /** The value, or null when the name is not defined. The cell itself must be a constant in compiled code. */
    public Object get() {
        Object current = stable.isValid() ? constant : value;
        if (current instanceof LazyValue lazy) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            return resolve(lazy);
        }
        return current;
    }

    private Object resolve(LazyValue lazy) {
        Object computed = lazy.compute();
        if (value == lazy) {
            set(computed);
        }
        return value;
    }

    /** The value without speculation, for readers that do not hold the cell as a constant. */
    public Object peek() {
        return value instanceof LazyValue lazy ? resolve(lazy) : value;
    }

    /** The computation that stands for the value as long as nobody has asked for it, else null. */
    LazyValue pending() {
        return value instanceof LazyValue lazy ? lazy : null;
    }

    /** Defines, changes or (null) removes the value. */
    public void set(Object newValue) {
        if (newValue == value) {
            return;
        }
        if (CompilerDirectives.injectBranchProbability(CompilerDirectives.SLOWPATH_PROBABILITY, stable.isValid())) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            invalidate(newValue);
        }
        value = newValue;
    }

    private void invalidate(Object newValue) {
        Assumption old = stable;
        if (++writes <= MAX_STABLE_WRITES && (value == null || newValue == null || !(newValue instanceof Number))) {
            constant = newValue;
            stable = Truffle.getRuntime().createAssumption("global is constant");
        } else {
            constant = null;
            stable = Assumption.NEVER_VALID;
        }
        old.invalidate();
    }
}
