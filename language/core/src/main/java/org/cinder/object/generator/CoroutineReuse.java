// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import org.cinder.object.exception.Errors;

/** A coroutine runs once. */
final class CoroutineReuse {
    private CoroutineReuse() {}

    static void check(PGenerator coroutine) {
        if (coroutine.isFinished()) {
            throw Errors.runtimeError("cannot reuse already awaited coroutine");
        }
    }
}
