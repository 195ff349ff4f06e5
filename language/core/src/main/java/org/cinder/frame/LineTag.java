// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.frame;

import com.oracle.truffle.api.instrumentation.Tag;

/** Marks the nodes at which the trace function of a program hears of a line or an exception (see {@link LinePoint}). */
@Tag.Identifier("LINE")
public final class LineTag extends Tag {
    private LineTag() {}
}
