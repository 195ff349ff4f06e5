// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.strings.TruffleString;

/** The source side of a code object: translates it on first call and answers what introspection asks. */
public interface CodeBody {
    /** Makes the root node, fresh and unspecialized on each call. */
    RootNode translateRoot(PCode code);

    /** {@code co_filename}. */
    String fileName();

    /** Whether the other body has the same text, wherever that stands. */
    default boolean isSameCode(CodeBody other) {
        return this == other;
    }

    /** {@code co_firstlineno}. */
    int firstLine();

    /** {@code co_varnames}: parameters, then other local variables. */
    TruffleString[] variableNames();

    /** {@code co_cellvars}. */
    TruffleString[] cellNames();

    /** {@code co_freevars}. */
    TruffleString[] freeNames();

    /** {@code co_names}: global and attribute names used. */
    TruffleString[] usedNames();

    /** {@code co_consts}, including nested code objects. */
    Object[] constants();

    /** The docstring, or null. */
    TruffleString docstring();
}
