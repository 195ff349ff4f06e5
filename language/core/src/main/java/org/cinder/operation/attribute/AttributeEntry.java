// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;

/** One way an attribute site has learned to read its attribute; valid for the receivers it accepts. */
abstract class AttributeEntry extends Node implements CacheEntry {
    /** Whether this entry knows the answer for {@code receiver}. */
    abstract boolean accepts(Object receiver);

    /** The attribute, bound as usual; or null to take the generic path this time. */
    abstract Object read(VirtualFrame frame, Object receiver);

    /** Whether the receivers are known not to have the attribute. */
    boolean isAbsent() {
        return false;
    }

    /** For methods: the function to call with the receiver as first argument; null when {@link #read} must be used. */
    Object method() {
        return null;
    }
}
