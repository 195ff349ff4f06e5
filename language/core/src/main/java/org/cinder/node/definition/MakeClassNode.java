// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.definition;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.node.ExpressionNode;
import org.cinder.node.literal.StarElementNode;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PFunction;
import org.cinder.operation.callable.BuildClassOperation;

/**
 * Evaluates a {@code class} statement (without decorators): bases and keywords, then builds the class from its body.
 */
public final class MakeClassNode extends ExpressionNode {
    private final TruffleString name;
    @Child private ExpressionNode body;
    @Children private final ExpressionNode[] bases;
    @CompilationFinal(dimensions = 1) private final TruffleString[] keywordNames;
    @Children private final ExpressionNode[] keywordValues;

    /**
     * @param body makes the function that fills the namespace
     * @param keywordNames names of the keywords; null for {@code **x}
     */
    public MakeClassNode(TruffleString name, ExpressionNode body, ExpressionNode[] bases, TruffleString[] keywordNames,
            ExpressionNode[] keywordValues) {
        this.name = name;
        this.body = body;
        this.bases = bases;
        this.keywordNames = keywordNames;
        this.keywordValues = keywordValues;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        PFunction function = (PFunction) body.execute(frame);
        Object[] values = new Object[bases.length];
        for (int i = 0; i < bases.length; i++) {
            values[i] = bases[i] instanceof StarElementNode star ? star.elements(frame) : bases[i].execute(frame);
        }
        Object[] keywords = new Object[keywordValues.length];
        for (int i = 0; i < keywordValues.length; i++) {
            keywords[i] = keywordValues[i].execute(frame);
        }
        try {
            return build(function, values, keywords);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object build(PFunction function, Object[] values, Object[] keywords) {
        List<Object> flat = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof Object[] several) {
                flat.addAll(List.of(several));
            } else {
                flat.add(value);
            }
        }
        return BuildClassOperation.build(function, name, flat.toArray(), keywordNames, keywords);
    }
}
