// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.thread;

import org.cinder.object.exception.Errors;
import org.cinder.operation.number.FloatValue;

/** The arguments of {@code acquire}. */
final class LockArguments {
    private static final double NANOS = 1e9;

    private LockArguments() {}

    /** How long to wait: 0 not at all, negative without limit. */
    static long nanos(boolean blocking, Object timeout) {
        double seconds = timeout instanceof Long number ? number : FloatValue.of(timeout);
        if (!blocking && seconds != -1) {
            throw Errors.valueError("can't specify a timeout for a non-blocking call");
        }
        if (seconds < 0 && seconds != -1) {
            throw Errors.valueError("timeout value must be a non-negative number");
        }
        if (seconds * NANOS > Long.MAX_VALUE) {
            throw Errors.overflowError("timeout value is too large");
        }
        return !blocking ? 0 : seconds < 0 ? -1 : (long) Math.ceil(seconds * NANOS);
    }
}
