// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;

/**
 * What a call site of one builtin does instead of calling its static method: the second way to write a builtin, for
 * those that gain from caches of the site's own. A subclass overrides the arities it serves; null means "not this
 * case", and the static method, which is complete, is called.
 */
public abstract class BuiltinNode extends Node {
    /** Calls with one argument, which is the receiver if there is one; null to decline. */
    public Object call1(VirtualFrame frame, Object a) {
        return null;
    }

    /** Calls with two arguments, the receiver included; null to decline. */
    public Object call2(VirtualFrame frame, Object a, Object b) {
        return null;
    }

    /** Calls with three arguments, the receiver included; null to decline. */
    public Object call3(VirtualFrame frame, Object a, Object b, Object c) {
        return null;
    }
}
