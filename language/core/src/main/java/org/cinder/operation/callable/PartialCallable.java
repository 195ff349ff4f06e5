// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import org.cinder.object.dict.PDict;

/** A callable that calls another one with arguments put before and keywords added ({@code functools.partial}). */
public interface PartialCallable {
    /** Whether calling it is not overridden by a subclass. */
    boolean isPlain();

    Object function();

    /** The first positional arguments; callers must not write to the array. */
    Object[] arguments();

    /** An exact dict. */
    PDict keywords();
}
