// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * What running code shows of itself: where its variables live, which frames are on the stack, where in the source a
 * node stands. Frame objects, tracebacks and {@code locals()} ask here, so that nothing below the syntax nodes knows
 * them. Start with {@link org.cinder.frame.CallerFrame}.
 */
package org.cinder.frame;
