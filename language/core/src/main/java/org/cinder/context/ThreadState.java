// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.context;

import com.oracle.truffle.api.nodes.Node;
import java.util.HashMap;
import java.util.Map;
import org.cinder.object.exception.PBaseException;

/** What a thread that does not run at the moment has to find again: kept in {@link CinderContext} while it runs. */
final class ThreadState {
    PBaseException handled;
    Node callPosition;
    int depth;
    Map<Class<?>, Object> states = new HashMap<>();
}
