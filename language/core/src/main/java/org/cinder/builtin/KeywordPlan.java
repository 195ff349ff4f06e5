// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;

/**
 * Where the arguments of calls of one form go, worked out once: a call site keeps the plan beside the builtin and
 * then just copies. Only calls that are right have a plan; all others go through {@link KeywordMapper}.
 */
public final class KeywordPlan {
    private final int length;
    private final int positional;
    @CompilationFinal(dimensions = 1) private final int[] targets;

    private KeywordPlan(int length, int positional, int[] targets) {
        this.length = length;
        this.positional = positional;
        this.targets = targets;
    }

    /**
     * The plan, or null when the call is wrong or the builtin collects arguments.
     *
     * @param positional how many positional arguments there are, the receiver included
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static KeywordPlan of(BuiltinSpec spec, int positional, TruffleString[] keywords) {
        BuiltinSignature signature = spec.signature();
        if (signature == null || signature.hasVarArgs() || signature.hasKwargs()
                || positional > signature.positionalCount()) {
            return null;
        }
        boolean[] given = new boolean[signature.argumentCount()];
        Arrays.fill(given, 0, positional, true);
        int[] targets = new int[keywords.length];
        for (int i = 0; i < keywords.length; i++) {
            targets[i] = signature.indexOf(keywords[i]);
            if (targets[i] < 0 || given[targets[i]]) {
                return null;
            }
            given[targets[i]] = true;
        }
        for (int i = 0; i < given.length; i++) {
            if (!given[i] && signature.isRequired(i)) {
                return null;
            }
        }
        return new KeywordPlan(given.length, positional, targets);
    }

    /** The complete arguments of a call of the planned form, for {@link BuiltinTable#call}. */
    @ExplodeLoop
    public Object[] arrange(Object[] positionalValues, Object[] keywordValues) {
        Object[] result = new Object[length];
        for (int i = 0; i < positional; i++) {
            result[i] = positionalValues[i];
        }
        for (int i = 0; i < targets.length; i++) {
            result[targets[i]] = keywordValues[i];
        }
        return result;
    }
}
