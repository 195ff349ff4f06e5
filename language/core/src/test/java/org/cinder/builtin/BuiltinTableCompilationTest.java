// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.impl.DefaultTruffleRuntime;
import com.oracle.truffle.api.nodes.RootNode;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;

/** A call with a constant index compiles to the one builtin: the switch, absent arguments and defaults fold away. */
final class BuiltinTableCompilationTest {
    private static final int CALLS = 5000;

    @Test
    void constantIndexFoldsTheTable() {
        assumeFalse(Truffle.getRuntime() instanceof DefaultTruffleRuntime, "no compiler");
        Context.Builder builder = Context.newBuilder("cinder").allowExperimentalOptions(true);
        builder.option("engine.BackgroundCompilation", "false").option("engine.CompilationFailureAction", "Throw");
        try (Context context = builder.build()) {
            context.initialize("cinder");
            context.enter();
            BuiltinTable table = new SampleInlineBuiltinsTable();
            SuccessorRoot root = new SuccessorRoot(table, table.specs()[1].index());
            CallTarget target = root.getCallTarget();
            for (long i = 0; i < CALLS; i++) {
                assertEquals(i + 1, target.call(i));
            }
            assertTrue(root.compiled);
            context.leave();
        }
    }

    /** Calls one builtin of a table. */
    private static final class SuccessorRoot extends RootNode {
        private final BuiltinTable table;
        private final int index;
        private boolean compiled;

        SuccessorRoot(BuiltinTable table, int index) {
            super(null);
            this.table = table;
            this.index = index;
        }

        @Override
        public Object execute(VirtualFrame frame) {
            if (CompilerDirectives.inCompiledCode()) {
                compiled = true;
            }
            return table.call1(index, frame.getArguments()[0]);
        }
    }
}
