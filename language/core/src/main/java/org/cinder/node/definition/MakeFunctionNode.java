// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.definition;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.node.local.CellAccess;
import org.cinder.object.dict.PDict;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PCell;
import org.cinder.object.function.PCode;
import org.cinder.object.function.PFunction;

/**
 * Evaluates {@code def} (without decorators) and {@code lambda}: defaults and annotations now, the body when called.
 */
public final class MakeFunctionNode extends ExpressionNode {
    private final PCode code;
    @Children private final ExpressionNode[] defaults;
    @CompilationFinal(dimensions = 1) private final TruffleString[] keywordDefaultNames;
    @Children private final ExpressionNode[] keywordDefaults;
    @Child private ExpressionNode annotations;
    @CompilationFinal(dimensions = 1) private final CellAccess[] closure;

    /** @param annotations makes the dict of annotations, or null */
    public MakeFunctionNode(PCode code, ExpressionNode[] defaults, TruffleString[] keywordDefaultNames,
            ExpressionNode[] keywordDefaults, ExpressionNode annotations, CellAccess[] closure) {
        this.code = code;
        this.defaults = defaults;
        this.keywordDefaultNames = keywordDefaultNames;
        this.keywordDefaults = keywordDefaults;
        this.annotations = annotations;
        this.closure = closure;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] defaultValues = PFunction.NO_DEFAULTS;
        if (defaults.length > 0) {
            defaultValues = new Object[defaults.length];
            for (int i = 0; i < defaults.length; i++) {
                defaultValues[i] = defaults[i].execute(frame);
            }
        }
        PDict keywordValues = null;
        if (keywordDefaults.length > 0) {
            keywordValues = new PDict();
            for (int i = 0; i < keywordDefaults.length; i++) {
                keywordValues.put(keywordDefaultNames[i], keywordDefaults[i].execute(frame));
            }
        }
        Object annotationDict = annotations == null ? null : annotations.execute(frame);
        PCell[] cells = PFunction.NO_CLOSURE;
        if (closure.length > 0) {
            cells = new PCell[closure.length];
            for (int i = 0; i < closure.length; i++) {
                cells[i] = closure[i].cell(frame);
            }
        }
        PDict globals = Arguments.function(frame.getArguments()).globals();
        PFunction function = new PFunction(code, globals, defaultValues, keywordValues, cells);
        if (annotationDict != null) {
            function.setAnnotations(annotationDict);
        }
        return function;
    }
}
