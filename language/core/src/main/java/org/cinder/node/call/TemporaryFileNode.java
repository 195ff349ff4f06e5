// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.context.CinderContext;
import org.cinder.node.ExpressionNode;
import org.cinder.object.PythonObject;
import org.cinder.operation.object.TemporaryFiles;

/** A file that is opened for one use, as in {@code open(name, 'w').write(text)}, and given no name. */
public final class TemporaryFileNode extends ExpressionNode {
    @Child private ExpressionNode call;

    public TemporaryFileNode(ExpressionNode call) {
        this.call = call;
        setSpan(call.span());
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = call.execute(frame);
        if (value instanceof PythonObject object) {
            remember(object);
        }
        return value;
    }

    @TruffleBoundary
    private static void remember(PythonObject object) {
        TemporaryFiles.of(CinderContext.get(null)).add(object);
    }
}
