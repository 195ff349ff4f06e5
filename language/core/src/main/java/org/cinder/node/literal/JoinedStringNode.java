// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.literal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleStringBuilder;
import com.oracle.truffle.api.strings.TruffleStringBuilderUTF32;
import org.cinder.node.ExpressionNode;

/** An f-string: its pieces joined. */
public final class JoinedStringNode extends ExpressionNode {
    @Children private final ExpressionNode[] parts;

    public JoinedStringNode(ExpressionNode[] parts) {
        this.parts = parts;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        TruffleString[] texts = new TruffleString[parts.length];
        for (int i = 0; i < parts.length; i++) {
            texts[i] = (TruffleString) parts[i].execute(frame);
        }
        return join(texts);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static TruffleString join(TruffleString[] texts) {
        if (texts.length == 1) {
            return texts[0];
        }
        TruffleStringBuilderUTF32 builder = TruffleStringBuilder.createUTF32();
        for (TruffleString text : texts) {
            builder.appendStringUncached(text);
        }
        return builder.toStringUncached();
    }
}
