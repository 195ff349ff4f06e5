// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.collection;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.object.PNone;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.generator.PGenerator;
import org.cinder.object.iterator.Item;
import org.cinder.object.iterator.IteratorStep;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.FunctionSpecialNode;

/**
 * The next element of an iterator, or null at the end: generators are resumed by a direct call that can be inlined into
 * the loop, {@code __next__} methods written in Python are called directly, builtin iterators are moved on by nodes of
 * their own ({@link IteratorStep}), which have such a node for each iterator behind them.
 */
public final class NextNode extends Node {
    /** Classes of builtin iterators that one site remembers. */
    private static final int MAX_STEPS = 3;
    /** Iterators over iterators over iterators that are moved on by nested nodes. */
    private static final int MAX_DEPTH = 3;

    private final int depth;
    @CompilationFinal private boolean generic;
    @Child private CachedStep steps;
    @Child private DirectCallNode generatorCall;
    @Child private IndirectCallNode otherCall;
    @Child private FunctionSpecialNode special;

    public NextNode() {
        this(0);
    }

    /** @param depth how many steps are around this node */
    public NextNode(int depth) {
        this.depth = depth;
    }

    /** Nodes for the iterators behind an iterator, one each. */
    public static NextNode[] forSources(int count, int depth) {
        NextNode[] nodes = new NextNode[count];
        for (int i = 0; i < count; i++) {
            nodes[i] = new NextNode(depth);
        }
        return nodes;
    }

    /** Whether a loop of its own over the iterator gains much: moving it on runs guest code, which is inlined. */
    public static boolean isWorthwhile(Object iterator) {
        return PGenerator.plain(iterator) != null
                || iterator instanceof PIterator builtin && builtin.callsGuest() && builtin.pythonClass().isBuiltin();
    }

    /** The next element of {@code iterator}, or null. */
    public Object execute(VirtualFrame frame, Object iterator) {
        Item item = new Item();
        return advance(frame, iterator, item) ? item.value : null;
    }

    /** Moves {@code iterator} on; false at the end, else the element is in {@code item}. */
    public boolean advance(VirtualFrame frame, Object iterator, Item item) {
        if (iterator instanceof PGenerator generator) {
            return keep(item, resume(generator));
        }
        try {
            if (iterator instanceof PIterator builtin) {
                return moveOn(frame, builtin, item);
            }
            return keep(item, callNext(frame, iterator));
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private static boolean keep(Item item, Object element) {
        if (element == null) {
            return false;
        }
        item.value = element;
        return true;
    }

    @ExplodeLoop
    private boolean moveOn(VirtualFrame frame, PIterator iterator, Item item) {
        int count = 0;
        for (CachedStep step = steps; step != null; step = step.next()) {
            if (step.accepts(iterator)) {
                return step.advance(frame, iterator, item);
            }
            count++;
        }
        if (!generic) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            IteratorStep step = count < MAX_STEPS && depth < MAX_DEPTH && iterator.pythonClass().isBuiltin()
                    ? iterator.createStep(depth + 1) : null;
            if (step != null) {
                steps = insert(new CachedStep(iterator.getClass(), step, steps));
                return step.advance(frame, iterator, item);
            }
            generic = true;
        }
        return keep(item, Iteration.next(iterator));
    }

    private Object resume(PGenerator generator) {
        return send(generator, PNone.NONE);
    }

    /** Resumes the generator with a value: what it yields, or null when it has returned, now or earlier. */
    public Object send(PGenerator generator, Object value) {
        return resume(generator, value) ? generator.takeYielded() : null;
    }

    /** The same; what was yielded is left in the generator. False when it has returned. */
    public boolean resume(PGenerator generator, Object value) {
        if (generatorCall == null && otherCall == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            specialize(generator.resumeTarget());
        }
        if (generator.isFinished()) {
            return false;
        }
        try {
            generator.beforeSend(value);
            if (generatorCall != null && generatorCall.getCallTarget() == generator.resumeTarget()) {
                return (boolean) generatorCall.call(generator);
            }
            if (otherCall == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                otherCall = insert(IndirectCallNode.create());
            }
            return (boolean) otherCall.call(generator.resumeTarget(), generator);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    /** Inlining the code of a recursive generator into itself is not worth the time it takes. */
    private void specialize(RootCallTarget target) {
        if (getRootNode() == target.getRootNode()) {
            otherCall = insert(IndirectCallNode.create());
        } else {
            generatorCall = insert(DirectCallNode.create(target));
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
