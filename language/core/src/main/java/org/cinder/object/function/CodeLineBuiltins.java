// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import java.util.ArrayList;
import java.util.List;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.Span;
import org.cinder.object.PNone;
import org.cinder.object.list.PList;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;

/** Which source lines the instructions of a code object come from. */
@Builtins(type = "code")
public final class CodeLineBuiltins {
    private CodeLineBuiltins() {}

    @Builtin(value = "co_lines($self, /)", hideSignature = true)
    static Object lines(PCode self) {
        List<Object> lines = new ArrayList<>();
        for (int line : CodePositions.lines(self)) {
            long offset = (long) lines.size() * CodePositions.UNIT;
            lines.add(new PTuple(offset, offset + CodePositions.UNIT, (long) line));
        }
        return Iteration.iterator(PList.of(lines.toArray()));
    }

    @Builtin(value = "co_positions($self, /)", hideSignature = true)
    static Object positions(PCode self) {
        List<Object> positions = new ArrayList<>();
        for (Span span : self.positions().spans()) {
            positions.add(new PTuple((long) span.line(), (long) span.endLine(), (long) span.column(),
                    (long) span.endColumn()));
        }
        if (positions.isEmpty()) {
            positions.add(new PTuple((long) self.firstLine(), PNone.NONE, PNone.NONE, PNone.NONE));
        }
        return Iteration.iterator(PList.of(positions.toArray()));
    }
}
