// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.context.Finalizers;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.PClassMethod;
import org.cinder.object.function.PMethod;
import org.cinder.object.function.PStaticMethod;
import org.cinder.object.generator.PGenerator;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;

/**
 * Closes the generator of a loop that is left early, as counting references does: a generator that a loop has made
 * itself, by calling a generator function, is nobody else's.
 */
public final class DroppedGeneratorNode extends Node {
    @Child private ExpressionNode callee;
    private final TruffleString method;

    /** @param method the name of the method of what {@code callee} gives, or null when it is called itself */
    public DroppedGeneratorNode(ExpressionNode callee, TruffleString method) {
        this.callee = callee;
        this.method = method;
    }

    /** @param slot holds what the loop iterated over, if anything */
    public void leave(VirtualFrame frame, int slot) {
        if (!frame.isObject(slot) || !(frame.getObject(slot) instanceof PGenerator generator)
                || generator.isFinished()) {
            return;
        }
        Object object;
        try {
            object = callee.execute(frame);
        } catch (PException e) {
            // the name means nothing any more
            return;
        }
        closeIfMadeBy(object, generator);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void closeIfMadeBy(Object object, PGenerator generator) {
        Object called = method == null ? object
                : (object instanceof PythonClass type ? type : PythonClass.of(object)).lookup(method);
        called = called instanceof PClassMethod wrapped ? wrapped.function()
                : called instanceof PStaticMethod wrapped ? wrapped.function() : called;
        Object function = called instanceof PMethod bound ? bound.function() : called;
        if (!(function instanceof PFunction maker) || maker.code() != generator.code()
                || generator.pythonClass() != BuiltinTypes.GENERATOR) {
            Finalizers.of(CinderContext.get(null)).watch(generator);
            return;
        }
        EncapsulatingNodeReference caller = EncapsulatingNodeReference.getCurrent();
        Node previous = caller.set(this);
        try {
            Finalizers.of(CinderContext.get(null)).runNow(generator);
        } finally {
            caller.set(previous);
        }
    }
}
