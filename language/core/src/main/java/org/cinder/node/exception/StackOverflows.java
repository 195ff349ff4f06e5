// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.exception;

import com.oracle.truffle.api.CompilerDirectives;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;

/** Java stack overflow seen from guest code. */
public final class StackOverflows {
    private StackOverflows() {}

    /** The RecursionError to raise in its place. */
    public static PException toGuest() {
        CompilerDirectives.transferToInterpreter();
        return Errors.recursionError("maximum recursion depth exceeded");
    }
}
