// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.frame;

import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.nodes.Node;

/** A node that may mean something to trace functions; what it means follows from its kind and from its parent. */
public interface LinePoint extends SourcePosition {
    /** Its line is reported when it begins; exceptions that leave it are reported. */
    int STATEMENT = 1;
    /** The line of its parent is reported when it begins. */
    int CLAUSE = 2;
    /** The line of the loop around it is reported when it goes on, even if it was the last line reported. */
    int LOOP_BODY = 4;
    /** The line of the statement around it is reported when it is left. */
    int GUARDED_BODY = 8;
    /** A resumed generator goes on here. */
    int SUSPENSION = 16;
    /** Ends the function: a loop around it does not go on. */
    int RETURN = 32;
    /** The whole body of a function, class or module. */
    int BODY = 64;

    /** The constants above that hold. */
    int lineRoles();

    /** A node that gives its children a meaning. */
    interface Parent {
        /** The meaning of a child, which may be wrapped. */
        int roleOf(Node child);
    }

    /** A statement that the body of a function, class or module consists of. */
    int OUTERMOST = 128;
    /** The last of them. */
    int LAST = 256;

    /** What the parent of a node makes of it. */
    static int inParent(Node node) {
        Node child = node;
        Node parent = node.getParent();
        if (parent instanceof WrapperNode) {
            child = parent;
            parent = parent.getParent();
        }
        return parent instanceof Parent known ? known.roleOf(child) : 0;
    }
}
