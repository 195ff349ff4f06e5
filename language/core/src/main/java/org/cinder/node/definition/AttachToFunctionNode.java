// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.definition;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.object.dict.PDict;
import org.cinder.object.function.PFunction;
import org.cinder.object.tuple.PTuple;

/** Completes a generic function: defaults that were evaluated outside, and its type parameters. */
public final class AttachToFunctionNode extends ExpressionNode {
    @Child private ExpressionNode function;
    @Child private ExpressionNode defaults;
    @Child private ExpressionNode keywordDefaults;
    @Child private ExpressionNode typeParams;

    /** @param defaults a tuple, or null; keywordDefaults a dict, or null */
    public AttachToFunctionNode(ExpressionNode function, ExpressionNode defaults, ExpressionNode keywordDefaults,
            ExpressionNode typeParams) {
        this.function = function;
        this.defaults = defaults;
        this.keywordDefaults = keywordDefaults;
        this.typeParams = typeParams;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PFunction result = (PFunction) function.execute(frame);
        if (defaults != null) {
            result.setDefaults(((PTuple) defaults.execute(frame)).elements());
        }
        if (keywordDefaults != null) {
            result.setKeywordDefaults((PDict) keywordDefaults.execute(frame));
        }
        result.setTypeParams(typeParams.execute(frame));
        return result;
    }
}
