// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
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
import org.cinder.object.hash.HashTable;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.object.Hash;

/**
 * Calls guest functions of one code object. Where each keyword goes and which parameters are left to defaults is worked
 * out
 * once; arguments that match the parameters one to one are passed on in the array of the call site.
 */
final class FunctionCallNode extends CallEntryNode {
    private static final Object[] NO_VALUES = {};

    private final PCode code;
    @CompilationFinal(dimensions = 1) private final TruffleString[] keywords;
    @CompilationFinal(dimensions = 1) private final int[] keywordTargets;
    /** Hashes of the keywords that are no parameters, in order; what their dict is made with. */
    @CompilationFinal(dimensions = 1) private final long[] extraHashes;
    private final int positionalGiven;
    private final boolean direct;
    @Child private DirectCallNode call;
    @Child private CallEntryNode next;

    private FunctionCallNode(PCode code, TruffleString[] keywords, int[] keywordTargets, int positionalGiven,
            CallEntryNode next) {
        this.code = code;
        this.keywords = keywords;
        this.keywordTargets = keywordTargets;
        this.extraHashes = extraHashes(keywords, keywordTargets);
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

    private static long[] extraHashes(TruffleString[] keywords, int[] keywordTargets) {
        long[] hashes = new long[keywords.length];
        int count = 0;
        for (int i = 0; i < keywords.length; i++) {
            if (keywordTargets[i] < 0) {
                hashes[count++] = Hash.ofString(keywords[i]);
            }
        }
        return Arrays.copyOf(hashes, count);
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
        if (signature.varKeywords()) {
            bound[bound.length - 1] = extra(arguments);
        } else if (extraHashes.length != 0) {
            return bindSlowly(function, arguments);
        }
        for (int i = 0; i < keywordTargets.length; i++) {
            Object value = Arguments.get(arguments, positionalGiven + i);
            int target = keywordTargets[i];
            if (target >= 0) {
                if (target < copied) {
                    return bindSlowly(function, arguments);
                }
                Arguments.set(bound, target, value);
            }
        }
        return fillDefaults(function, signature, bound, copied) ? bound : bindSlowly(function, arguments);
    }

    @ExplodeLoop
    private PDict extra(Object[] arguments) {
        if (extraHashes.length == 0) {
            return new PDict();
        }
        if (extraHashes.length > HashTable.MAX_UNINDEXED) {
            return manyExtra(arguments);
        }
        long[] hashes = new long[extraHashes.length];
        Object[] entries = new Object[extraHashes.length << 1];
        int entry = 0;
        for (int i = 0; i < keywordTargets.length; i++) {
            if (keywordTargets[i] < 0) {
                hashes[entry] = extraHashes[entry];
                entries[entry << 1] = keywords[i];
                entries[(entry << 1) + 1] = Arguments.get(arguments, positionalGiven + i);
                entry++;
            }
        }
        return new PDict(HashTable.ofStrings(hashes, entries));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private PDict manyExtra(Object[] arguments) {
        PDict extra = new PDict();
        for (int i = 0; i < keywordTargets.length; i++) {
            if (keywordTargets[i] < 0) {
                extra.put(keywords[i], Arguments.get(arguments, positionalGiven + i));
            }
        }
        return extra;
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
                Object value = keywordDefault(keywordDefaults, signature.names()[i], i - positional);
                if (value == null) {
                    return false;
                }
                Arguments.set(bound, i, value);
            }
        }
        return true;
    }

    /** The defaults are in the order of the parameters unless the program changed them. */
    private static Object keywordDefault(PDict defaults, TruffleString name, int entry) {
        if (defaults == null) {
            return null;
        }
        HashTable table = defaults.table();
        if (entry <= table.lastPosition() && table.keyAt(entry) == name) {
            return table.valueAt(entry);
        }
        return defaults.get(name);
    }

    private Object[] bindSlowly(PFunction function, Object[] arguments) {
        CompilerDirectives.transferToInterpreter();
        int end = arguments.length - keywords.length;
        Object[] positional = Arrays.copyOfRange(arguments, Arguments.HEADER, end);
        Object[] values = keywords.length == 0 ? NO_VALUES : Arrays.copyOfRange(arguments, end, arguments.length);
        return ArgumentBinder.bind(function, positional, keywords, values);
    }
}
