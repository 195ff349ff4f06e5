// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.call;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.frame.ValueConsumer;
import org.cinder.node.ExpressionNode;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.CalleeNames;
import org.cinder.operation.callable.SpreadCallNode;
import org.cinder.operation.callable.StarKeywords;
import org.cinder.operation.collection.Iteration;

/** A call with {@code *args} or {@code **kwargs}: collects the arguments, then calls. */
public final class StarCallNode extends ExpressionNode implements ValueConsumer {
    @Child private ExpressionNode callee;
    @Children private final ExpressionNode[] positional;
    @CompilationFinal(dimensions = 1) private final boolean[] starred;
    @CompilationFinal(dimensions = 1) private final TruffleString[] keywordNames;
    @Children private final ExpressionNode[] keywordValues;
    /** Whether {@code **x} comes last, if there is any: then it need not be copied. */
    private final boolean mappingLast;
    @Child private SpreadCallNode spread;

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
        this.mappingLast = isMappingLast(keywordNames);
        this.spread = new SpreadCallNode(mappingLast && endsWithMapping()
                ? Arrays.copyOf(keywordNames, keywordNames.length - 1) : keywordNames);
    }

    private boolean endsWithMapping() {
        return keywordNames.length > 0 && keywordNames[keywordNames.length - 1] == null;
    }

    private static boolean isMappingLast(TruffleString[] names) {
        for (int i = 0; i < names.length - 1; i++) {
            if (names[i] == null) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object function = callee.execute(frame);
        Object[] arguments = positional(frame, function);
        return mappingLast ? callDirectly(frame, function, arguments) : callCollected(frame, function, arguments);
    }

    @ExplodeLoop
    private Object[] positional(VirtualFrame frame, Object function) {
        if (positional.length == 1 && starred[0]) {
            return unpack(function, positional[0].execute(frame));
        }
        Object[] parts = new Object[positional.length];
        int length = 0;
        for (int i = 0; i < positional.length; i++) {
            Object value = positional[i].execute(frame);
            if (starred[i]) {
                Object[] elements = unpack(function, value);
                length += elements.length;
                parts[i] = elements;
            } else {
                length++;
                parts[i] = value;
            }
        }
        return concatenate(parts, length);
    }

    @ExplodeLoop
    private Object[] concatenate(Object[] parts, int length) {
        Object[] arguments = new Object[length];
        int end = 0;
        for (int i = 0; i < positional.length; i++) {
            if (starred[i]) {
                Object[] elements = (Object[]) parts[i];
                System.arraycopy(elements, 0, arguments, end, elements.length);
                end += elements.length;
            } else {
                arguments[end++] = parts[i];
            }
        }
        return arguments;
    }

    @ExplodeLoop
    private Object callDirectly(VirtualFrame frame, Object function, Object[] arguments) {
        boolean mapping = endsWithMapping();
        Object[] named = new Object[mapping ? keywordValues.length - 1 : keywordValues.length];
        for (int i = 0; i < named.length; i++) {
            named[i] = keywordValues[i].execute(frame);
        }
        if (!mapping) {
            return spread.execute(frame, function, arguments, named, null);
        }
        Object rest = keywordValues[named.length].execute(frame);
        if (rest instanceof PDict dict && dict.pythonClass() == BuiltinTypes.DICT) {
            return spread.execute(frame, function, arguments, named, dict);
        }
        StarKeywords keywords = new StarKeywords();
        for (int i = 0; i < named.length; i++) {
            add(keywords, function, keywordNames[i], named[i]);
        }
        add(keywords, function, null, rest);
        return spread.execute(function, arguments, keywords);
    }

    @ExplodeLoop
    private Object callCollected(VirtualFrame frame, Object function, Object[] arguments) {
        StarKeywords keywords = new StarKeywords();
        for (int i = 0; i < keywordValues.length; i++) {
            add(keywords, function, keywordNames[i], keywordValues[i].execute(frame));
        }
        return spread.execute(function, arguments, keywords);
    }

    private void add(StarKeywords keywords, Object function, TruffleString name, Object value) {
        try {
            if (name == null) {
                keywords.merge(function, value);
            } else {
                keywords.add(function, name, value);
            }
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private Object[] unpack(Object function, Object iterable) {
        if (iterable instanceof PTuple tuple && tuple.pythonClass() == BuiltinTypes.TUPLE) {
            return tuple.elements();
        }
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

    @Override
    public boolean returns() {
        return false;
    }
}
