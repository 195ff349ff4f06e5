// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.collection;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.object.PNone;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.generator.PGenerator;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.FunctionSpecialNode;

/**
 * The next element of an iterator, or null at the end: generators are resumed by a direct call that can be inlined into
 * the loop, {@code __next__} methods written in Python are called directly.
 */
public final class NextNode extends Node {
    @Child private DirectCallNode generatorCall;
    @Child private FunctionSpecialNode special;

    /** The next element of {@code iterator}, or null. */
    public Object execute(VirtualFrame frame, Object iterator) {
        if (iterator instanceof PGenerator generator) {
            return resume(generator);
        }
        try {
            if (iterator instanceof PIterator builtin) {
                return Iteration.next(builtin);
            }
            return callNext(frame, iterator);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private Object resume(PGenerator generator) {
        return send(generator, PNone.NONE);
    }

    /** Resumes the generator with a value: what it yields, or null when it has returned, now or earlier. */
    public Object send(PGenerator generator, Object value) {
        if (generatorCall == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            generatorCall = insert(DirectCallNode.create(generator.resumeTarget()));
        }
        if (generator.isFinished()) {
            return null;
        }
        try {
            if (generatorCall.getCallTarget() == generator.resumeTarget()) {
                generator.beforeSend(value);
                return generatorCall.call(generator);
            }
            return generator.send(value);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private Object callNext(VirtualFrame frame, Object iterator) {
        if (special == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            special = insert(new FunctionSpecialNode(SpecialMethod.NEXT));
        }
        if (special.accepts(iterator)) {
            try {
                return special.execute(frame, iterator);
            } catch (PException e) {
                if (e.exception().pythonClass() == ExceptionTypes.STOP_ITERATION) {
                    return null;
                }
                if (e.exception().pythonClass().isSubclassOf(ExceptionTypes.STOP_ITERATION)) {
                    return null;
                }
                throw e;
            }
        }
        return Iteration.next(iterator);
    }
}
