// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.collection;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.object.exception.PException;
import org.cinder.object.generator.PGenerator;
import org.cinder.object.iterator.SteppedIterator;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.FunctionSpecialNode;

/**
 * {@code iter(o)}: builtin iterators answer themselves without leaving compiled code, {@code __iter__} methods written
 * in Python are called directly.
 */
public final class IteratorNode extends Node {
    @Child private FunctionSpecialNode special;

    /** The iterator of {@code iterable}. */
    public Object execute(VirtualFrame frame, Object iterable) {
        if (PGenerator.plain(iterable) != null
                || iterable instanceof SteppedIterator stepped && stepped.pythonClass().isBuiltin()) {
            return iterable;
        }
        try {
            if (special == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                special = insert(new FunctionSpecialNode(SpecialMethod.ITER));
            }
            if (special.accepts(iterable)) {
                Object iterator = special.execute(frame, iterable);
                return PGenerator.plain(iterator) != null ? iterator : Iteration.checked(iterator);
            }
            return Iteration.iterator(iterable);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
