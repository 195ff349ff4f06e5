// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.builtin.BuiltinNode;
import org.cinder.object.generator.GeneratorResults;
import org.cinder.object.generator.PGenerator;
import org.cinder.operation.collection.NextNode;

/** {@code next} of a generator: a direct call of the code that goes on. */
final class NextFunctionNode extends BuiltinNode {
    @Child private NextNode next = new NextNode();

    static NextFunctionNode create() {
        return new NextFunctionNode();
    }

    @Override
    public Object call1(VirtualFrame frame, Object iterator) {
        PGenerator generator = PGenerator.plain(iterator);
        if (generator == null) {
            return null;
        }
        boolean ended = generator.isFinished();
        Object value = next.execute(frame, generator);
        return value != null ? value : GeneratorResults.valueOrStop(generator, ended, null);
    }

    @Override
    public Object call2(VirtualFrame frame, Object iterator, Object defaultValue) {
        PGenerator generator = PGenerator.plain(iterator);
        if (generator == null) {
            return null;
        }
        Object value = next.execute(frame, generator);
        return value != null ? value : defaultValue;
    }
}
