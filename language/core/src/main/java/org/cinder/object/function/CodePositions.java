// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.cinder.ast.Span;
import org.cinder.frame.SourcePosition;

/**
 * Stands in for the table from instructions to source positions: a position gets a number (an instruction offset to
 * programs) when it is first asked for, so that {@code tb_lasti} and {@code co_positions()} fit together.
 */
public final class CodePositions {
    /** Size of an instruction in bytes. */
    public static final int UNIT = 2;

    private final List<Span> spans = new ArrayList<>();

    /** The instruction offset that stands for the position of a node; -1 when the node has none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized int offsetOf(Node node) {
        Span span = SourcePosition.of(node);
        if (span == null) {
            return -1;
        }
        int index = spans.indexOf(span);
        if (index < 0) {
            index = spans.size();
            spans.add(span);
        }
        return index * UNIT;
    }

    /** All positions that have a number. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized List<Span> spans() {
        return List.copyOf(spans);
    }

    /** The lines on which code of this unit stands. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static TreeSet<Integer> lines(PCode code) {
        TreeSet<Integer> lines = new TreeSet<>();
        RootNode root = code.callTarget().getRootNode();
        NodeUtil.forEachChild(root, child -> collect(child, lines));
        return lines;
    }

    private static boolean collect(Node node, TreeSet<Integer> lines) {
        if (node instanceof SourcePosition position && position.span() != null) {
            lines.add(position.span().line());
        }
        NodeUtil.forEachChild(node, child -> collect(child, lines));
        return true;
    }
}
