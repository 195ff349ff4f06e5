// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.frame;

import com.oracle.truffle.api.nodes.Node;
import org.cinder.ast.Span;

/** A node that knows where in the source it stands; line numbers and the carets of tracebacks come from here. */
public interface SourcePosition {
    /** The source range, or null for a node that stands for no text. */
    Span span();

    /** The range of the nearest node at or above {@code node} that has one, or null. */
    static Span of(Node node) {
        for (Node current = node; current != null; current = current.getParent()) {
            if (current instanceof SourcePosition position && position.span() != null) {
                return position.span();
            }
        }
        return null;
    }
}
