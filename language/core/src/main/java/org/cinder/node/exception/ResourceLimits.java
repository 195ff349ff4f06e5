// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.exception;

import com.oracle.truffle.api.CompilerDirectives;
import org.cinder.context.CinderContext;
import org.cinder.context.MemoryReserve;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;

/** Exhausted stack or heap of the Java machine, seen from guest code: RecursionError or MemoryError. */
public final class ResourceLimits {
    private ResourceLimits() {}

    /** The exception to raise in place of a {@link StackOverflowError} or {@link OutOfMemoryError}. */
    public static PException toGuest(VirtualMachineError error) {
        CompilerDirectives.transferToInterpreter();
        if (error instanceof OutOfMemoryError) {
            MemoryReserve.of(CinderContext.get(null)).release();
            return Errors.memoryError();
        }
        return Errors.recursionError("maximum recursion depth exceeded");
    }
}
