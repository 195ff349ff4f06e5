// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.cache;

import org.cinder.ast.BoolOperator;
import org.cinder.ast.CompareOperator;
import org.cinder.ast.ExprContext;
import org.cinder.ast.Operator;
import org.cinder.ast.UnaryOperator;
import org.cinder.ast.schema.NodeKind;

/** The codes that {@link TreeWriter} and {@link TreeReader} agree on. */
final class TreeFormat {
    /**
     * Names the format and the language version. A test computes the first half from the shape of the tree records and
     * fails when it is out of date; raise the second half when the parser makes other trees of the same source.
     */
    static final int VERSION = 0x012e_0001;

    /** A node's first byte: 0 for none, else 1 + kind, plus this times its context. */
    static final int CONTEXT_STEP = 80;

    static final NodeKind[] KINDS = NodeKind.values();
    static final ExprContext[] CONTEXTS = ExprContext.values();
    static final Operator[] OPERATORS = Operator.values();
    static final UnaryOperator[] UNARY_OPERATORS = UnaryOperator.values();
    static final BoolOperator[] BOOL_OPERATORS = BoolOperator.values();
    static final CompareOperator[] COMPARE_OPERATORS = CompareOperator.values();

    /** Values of constants. */
    static final int NONE = 0;

    static final int ELLIPSIS = 1;
    static final int FALSE = 2;
    static final int TRUE = 3;
    static final int INT = 4;
    static final int BIG_INT = 5;
    static final int FLOAT = 6;
    static final int IMAGINARY = 7;
    static final int STR = 8;
    static final int CODE_POINTS = 9;
    static final int BYTES = 10;

    /**
     * The first byte of a span. Start: where the span before starts, in the same line, in the next line, anywhere. End:
     * where the span before ends, in the line of the start (the upper four bits tell the length unless they are 0),
     * anywhere.
     */
    static final int START_SAME = 0;

    static final int START_IN_LINE = 1;
    static final int START_NEXT_LINE = 2;
    static final int START_ANYWHERE = 3;
    static final int START_MASK = 3;
    static final int END_SAME = 0;
    static final int END_IN_LINE = 1 << 2;
    static final int END_ANYWHERE = 2 << 2;
    static final int END_MASK = 3 << 2;
    static final int LENGTH_SHIFT = 4;
    static final int MAX_SHORT_LENGTH = 15;

    private TreeFormat() {}
}
