// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.literal;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.object.str.format.FieldFormat;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;

/** An f-string: its pieces joined. Values whose formatting can wait are formatted right into the result. */
public final class JoinedStringNode extends ExpressionNode {
    private static final int FIELD_SIZE = 12;

    @Children private final ExpressionNode[] parts;
    /** The format of each part that is a field with a fixed one. */
    @CompilationFinal(dimensions = 1) private final FieldFormat[] formats;

    public JoinedStringNode(ExpressionNode[] parts) {
        this.parts = parts;
        this.formats = new FieldFormat[parts.length];
        for (int i = 0; i < parts.length && i < Long.SIZE; i++) {
            formats[i] = parts[i] instanceof FormatValueNode field ? field.fixedFormat() : null;
        }
    }

    /** The text that an f-string or literal always gives, or null. */
    static TruffleString constant(ExpressionNode node) {
        if (node instanceof ConstantNode constant && constant.value() instanceof TruffleString text) {
            return text;
        }
        return node instanceof JoinedStringNode joined && joined.parts.length == 1 ? constant(joined.parts[0]) : null;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] pieces = new Object[parts.length];
        long waiting = 0;
        for (int i = 0; i < parts.length; i++) {
            if (formats[i] != null && parts[i] instanceof FormatValueNode field) {
                pieces[i] = field.executeConverted(frame);
                if (field.canWait(pieces[i])) {
                    waiting |= 1L << i;
                } else {
                    pieces[i] = field.format(pieces[i]);
                }
            } else {
                pieces[i] = parts[i].execute(frame);
            }
        }
        return join(pieces, waiting);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private TruffleString join(Object[] pieces, long waiting) {
        if (pieces.length == 1) {
            return waiting == 0 ? (TruffleString) pieces[0] : formats[0].format(pieces[0]);
        }
        int size = 0;
        for (Object piece : pieces) {
            size += piece instanceof TruffleString text ? Text.length(text) : FIELD_SIZE;
        }
        TextBuilder out = new TextBuilder(size);
        for (int i = 0; i < pieces.length; i++) {
            if (formats[i] != null && (waiting >>> i & 1) != 0) {
                formats[i].append(out, pieces[i]);
            } else {
                out.append((TruffleString) pieces[i]);
            }
        }
        return out.build();
    }
}
