// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.builtin.BuiltinNode;
import org.cinder.operation.collection.NextNode;

/** {@code generator.send}: a direct call of the code that goes on. */
final class SendNode extends BuiltinNode {
    @Child private NextNode next = new NextNode();

    static SendNode create() {
        return new SendNode();
    }

    @Override
    public Object call2(VirtualFrame frame, Object self, Object value) {
        PGenerator generator = PGenerator.plain(self);
        if (generator == null || !generator.isStarted() || generator.isFinished()) {
            return null;
        }
        Object yielded = next.send(generator, value);
        return yielded != null ? yielded : GeneratorResults.valueOrStop(generator, false, null);
    }
}
