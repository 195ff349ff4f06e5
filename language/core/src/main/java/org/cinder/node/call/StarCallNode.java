// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PFunction;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.ArgumentBinder;
import org.cinder.operation.callable.CalleeNames;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.callable.StarKeywords;
import org.cinder.operation.collection.Iteration;

/** A call with {@code *args} or {@code **kwargs}: collects the arguments, then calls. */
public final class StarCallNode extends ExpressionNode {
    @Child private ExpressionNode callee;
    @Children private final ExpressionNode[] positional;
    private final boolean[] starred;
    private final TruffleString[] keywordNames;
    @Children private final ExpressionNode[] keywordValues;
    @Child private IndirectCallNode call = IndirectCallNode.create();

    /**
     * @param starred which of {@code positional} are {@code *x}
     * @param keywordNames names of the keyword arguments; null for {@code **x}
     */
    public StarCallNode(ExpressionNode callee, ExpressionNode[] positional, boolean[] starred,
            TruffleString[] keywordNames,
            ExpressionNode[] keywordValues) {
        this.callee = callee;
        this.positional = positional;
        this.starred = starred;
        this.keywordNames = keywordNames;
        this.keywordValues = keywordValues;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object function = callee.execute(frame);
        Object[] arguments;
        if (positional.length == 1 && starred[0]) {
            arguments = unpack(function, positional[0].execute(frame));
        } else {
            List<Object> values = list();
            for (int i = 0; i < positional.length; i++) {
                Object value = positional[i].execute(frame);
                if (starred[i]) {
                    addAll(values, unpack(function, value));
                } else {
                    add(values, value);
                }
            }
            arguments = array(values);
        }
        StarKeywords keywords = new StarKeywords();
        for (int i = 0; i < keywordValues.length; i++) {
            Object value = keywordValues[i].execute(frame);
            try {
                if (keywordNames[i] == null) {
                    keywords.merge(function, value);
                } else {
                    keywords.add(function, keywordNames[i], value);
                }
            } catch (PException e) {
                throw e.at(this);
            }
        }
        return call(function, arguments, keywords);
    }

    private Object call(Object function, Object[] arguments, StarKeywords keywords) {
        TruffleString[] names = new TruffleString[keywords.size()];
        Object[] values = new Object[names.length];
        try {
            keywords.split(names, values);
            if (function instanceof PFunction guest) {
                Object[] bound = ArgumentBinder.bind(guest, arguments, names, values);
                return call.call(guest.code().callTarget(), bound);
            }
            return Calls.callWithKeywords(function, arguments, names, values);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private Object[] unpack(Object function, Object iterable) {
        try {
            return unpackSlowly(function, iterable);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object[] unpackSlowly(Object function, Object iterable) {
        PythonClass type = PythonClass.of(iterable);
        if (type.special(SpecialMethod.ITER) == null && type.special(SpecialMethod.GETITEM) == null) {
            if (positional.length > 1) {
                throw Errors.typeError("Value after * must be an iterable, not %s", type);
            }
            throw Errors.typeError("%s argument after * must be an iterable, not %s", CalleeNames.of(function), type);
        }
        return Iteration.toArray(iterable);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static List<Object> list() {
        return new ArrayList<>();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static void add(List<Object> values, Object value) {
        values.add(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static void addAll(List<Object> values, Object[] more) {
        Collections.addAll(values, more);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object[] array(List<Object> values) {
        return values.toArray();
    }
}
