// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PCode;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.Signature;
import org.cinder.object.tuple.PTuple;

/**
 * Calls guest functions of one code object. Where each keyword goes and which parameters are left to defaults is worked
 * out
 * once; arguments that match the parameters one to one are passed on in the array of the call site.
 */
final class FunctionCallNode extends CallEntryNode {
    private static final Object[] NO_VALUES = {};

    private final PCode code;
    private final TruffleString[] keywords;
    @CompilationFinal(dimensions = 1) private final int[] keywordTargets;
    private final int positionalGiven;
    private final boolean direct;
    @Child private DirectCallNode call;
    @Child private CallEntryNode next;

    private FunctionCallNode(PCode code, TruffleString[] keywords, int[] keywordTargets, int positionalGiven,
            CallEntryNode next) {
        this.code = code;
        this.keywords = keywords;
        this.keywordTargets = keywordTargets;
        this.positionalGiven = positionalGiven;
        this.direct = code.signature().isSimple() && keywords.length == 0
                && positionalGiven == code.signature().positional();
        this.call = DirectCallNode.create(code.callTarget());
        this.next = next;
    }

    /** @param length length of the argument arrays of the site */
    static CallEntryNode create(PFunction function, TruffleString[] keywords, int length, CallEntryNode next) {
        Signature signature = function.code().signature();
        int[] targets = new int[keywords.length];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = signature.indexOfKeyword(keywords[i]);
        }
        int given = length - Arguments.HEADER - keywords.length;
        return new FunctionCallNode(function.code(), keywords, targets, given, next);
    }

    @Override
    Object execute(VirtualFrame frame, Object callee, Object[] arguments) {
        if (callee instanceof PFunction function && function.code() == code) {
            try {
                if (direct) {
                    arguments[0] = function;
                    return call.call(arguments);
                }
                return call.call(bind(function, arguments));
            } catch (PException e) {
                throw e.at(this);
            }
        }
        return next.execute(frame, callee, arguments);
    }

    @ExplodeLoop
    private Object[] bind(PFunction function, Object[] arguments) {
        Signature signature = code.signature();
        int positional = signature.positional();
        if (positionalGiven > positional && !signature.varArgs()) {
            return bindSlowly(function, arguments);
        }
        Object[] bound = Arguments.create(function, signature.argumentCount());
        int copied = Math.min(positionalGiven, positional);
        for (int i = 0; i < copied; i++) {
            Arguments.set(bound, i, Arguments.get(arguments, i));
        }
        if (signature.varArgs()) {
            Arguments.set(bound, signature.names().length, rest(arguments, copied));
        }
        PDict extra = null;
        if (signature.varKeywords()) {
            extra = new PDict();
            bound[bound.length - 1] = extra;
        }
        for (int i = 0; i < keywordTargets.length; i++) {
            Object value = Arguments.get(arguments, positionalGiven + i);
            int target = keywordTargets[i];
            if (target >= 0) {
                if (target < copied) {
                    return bindSlowly(function, arguments);
                }
                Arguments.set(bound, target, value);
            } else if (extra != null) {
                extra.put(keywords[i], value);
            } else {
                return bindSlowly(function, arguments);
            }
        }
        return fillDefaults(function, signature, bound, copied) ? bound : bindSlowly(function, arguments);
    }

    private PTuple rest(Object[] arguments, int copied) {
        if (positionalGiven <= copied) {
            return PTuple.EMPTY;
        }
        int start = Arguments.HEADER + copied;
        Object[] rest = new Object[positionalGiven - copied];
        System.arraycopy(arguments, start, rest, 0, rest.length);
        return new PTuple(rest);
    }

    @ExplodeLoop
    private static boolean fillDefaults(PFunction function, Signature signature, Object[] bound, int copied) {
        int positional = signature.positional();
        Object[] defaults = function.defaults();
        for (int i = copied; i < positional; i++) {
            if (Arguments.get(bound, i) == null) {
                int index = i - (positional - defaults.length);
                if (index < 0) {
                    return false;
                }
                Arguments.set(bound, i, defaults[index]);
            }
        }
        PDict keywordDefaults = function.keywordDefaults();
        for (int i = positional; i < signature.names().length; i++) {
            if (Arguments.get(bound, i) == null) {
                Object value = keywordDefaults == null ? null : keywordDefaults.get(signature.names()[i]);
                if (value == null) {
                    return false;
                }
                Arguments.set(bound, i, value);
            }
        }
        return true;
    }

    private Object[] bindSlowly(PFunction function, Object[] arguments) {
        CompilerDirectives.transferToInterpreter();
        int end = arguments.length - keywords.length;
        Object[] positional = Arrays.copyOfRange(arguments, Arguments.HEADER, end);
        Object[] values = keywords.length == 0 ? NO_VALUES : Arrays.copyOfRange(arguments, end, arguments.length);
        return ArgumentBinder.bind(function, positional, keywords, values);
    }
}
