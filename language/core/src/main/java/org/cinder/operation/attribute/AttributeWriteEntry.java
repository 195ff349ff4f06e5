// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;

/** One way an attribute site has learned to write its attribute; valid for the receivers it accepts. */
abstract class AttributeWriteEntry extends Node implements CacheEntry {
    /** Whether this entry knows how to write the attribute of {@code receiver}. */
    abstract boolean accepts(Object receiver);

    abstract void write(VirtualFrame frame, Object receiver, Object value);
}
