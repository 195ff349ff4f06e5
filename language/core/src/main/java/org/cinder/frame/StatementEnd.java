// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.frame;

import com.oracle.truffle.api.interop.TruffleObject;

/** How a statement ended that neither went on nor returned, as trace functions have to know it. */
public interface StatementEnd extends TruffleObject {
    /** Whether a generator suspends. */
    boolean suspends();

    /** Whether the loop around the statement goes on. */
    boolean continues();
}
