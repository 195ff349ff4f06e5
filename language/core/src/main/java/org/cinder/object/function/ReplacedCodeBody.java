// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.Text;

/** The body of a code object made by {@code code.replace(...)}: runs what the original runs, but tells other facts. */
record ReplacedCodeBody(PCode original, TruffleString newFileName, int newFirstLine, TruffleString[] variableNames,
        TruffleString[] cellNames, TruffleString[] freeNames, TruffleString[] usedNames, Object[] constants)
        implements CodeBody {
    @Override
    public RootNode translateRoot(PCode code) {
        return original.body().translateRoot(code);
    }

    @Override
    public String fileName() {
        return Text.toJava(newFileName);
    }

    @Override
    public int firstLine() {
        return newFirstLine;
    }

    @Override
    public TruffleString docstring() {
        return original.body().docstring();
    }
}
