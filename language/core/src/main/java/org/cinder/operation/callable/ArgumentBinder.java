// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cinder.object.dict.PDict;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.Signature;
import org.cinder.object.tuple.PTuple;

/**
 * Maps the arguments of any call to the argument array of a guest function. Call sites cache this for the signatures
 * they
 * meet; the complete rules and all error texts are here.
 */
public final class ArgumentBinder {
    private static final TruffleString[] NO_NAMES = {};
    private static final Object[] NO_VALUES = {};

    private ArgumentBinder() {}

    /** Positional arguments only. */
    public static Object[] bind(PFunction function, Object[] positional) {
        return bind(function, positional, NO_NAMES, NO_VALUES);
    }

    /** The argument array for these arguments; raises TypeError when they do not fit. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] bind(PFunction function, Object[] positional, TruffleString[] names, Object[] values) {
        Signature signature = function.code().signature();
        Object[] bound = Arguments.create(function, signature.argumentCount());
        int copied = Math.min(positional.length, signature.positional());
        System.arraycopy(positional, 0, bound, Arguments.HEADER, copied);
        if (names.length == 0 && signature.isSimple() && positional.length == signature.positional()) {
            return bound;
        }
        PDict extra = null;
        if (signature.varKeywords()) {
            extra = new PDict();
            bound[bound.length - 1] = extra;
        }
        bindKeywords(function, signature, bound, names, values, extra);
        if (positional.length > signature.positional()) {
            if (!signature.varArgs()) {
                throw CallErrors.tooManyPositional(function, positional.length, keywordOnlyGiven(signature, bound));
            }
        }
        if (signature.varArgs()) {
            Object[] rest = positional.length > copied
                    ? Arrays.copyOfRange(positional, copied, positional.length)
                    : NO_VALUES;
            Arguments.set(bound, signature.names().length, PTuple.of(rest));
        }
        fillDefaults(function, signature, bound);
        return bound;
    }

    private static void bindKeywords(PFunction function, Signature signature, Object[] bound, TruffleString[] names,
            Object[] values, PDict extra) {
        for (int i = 0; i < names.length; i++) {
            int parameter = signature.indexOfKeyword(names[i]);
            if (parameter >= 0) {
                if (Arguments.get(bound, parameter) != null) {
                    throw CallErrors.multipleValues(function, names[i]);
                }
                Arguments.set(bound, parameter, values[i]);
            } else if (extra != null) {
                extra.put(names[i], values[i]);
            } else {
                throw unknownKeyword(function, signature, names, names[i]);
            }
        }
    }

    private static RuntimeException unknownKeyword(PFunction function, Signature signature, TruffleString[] names,
            TruffleString unknown) {
        List<TruffleString> positionalOnly = new ArrayList<>();
        for (int i = 0; i < signature.positionalOnly(); i++) {
            for (TruffleString name : names) {
                if (name.equals(signature.names()[i])) {
                    positionalOnly.add(name);
                }
            }
        }
        return positionalOnly.isEmpty()
                ? CallErrors.unexpectedKeyword(function, unknown)
                : CallErrors.positionalOnlyByName(function, positionalOnly);
    }

    private static int keywordOnlyGiven(Signature signature, Object[] bound) {
        int given = 0;
        for (int i = signature.positional(); i < signature.names().length; i++) {
            if (Arguments.get(bound, i) != null) {
                given++;
            }
        }
        return given;
    }

    private static void fillDefaults(PFunction function, Signature signature, Object[] bound) {
        Object[] defaults = function.defaults();
        int firstDefault = signature.positional() - defaults.length;
        List<TruffleString> missing = null;
        for (int i = 0; i < signature.positional(); i++) {
            if (Arguments.get(bound, i) == null) {
                if (i >= firstDefault) {
                    Arguments.set(bound, i, defaults[i - firstDefault]);
                } else {
                    missing = missing == null ? new ArrayList<>() : missing;
                    missing.add(signature.names()[i]);
                }
            }
        }
        if (missing != null) {
            throw CallErrors.missing(function, missing, false);
        }
        for (int i = signature.positional(); i < signature.names().length; i++) {
            if (Arguments.get(bound, i) == null) {
                TruffleString name = signature.names()[i];
                Object value = function.keywordDefaults() == null ? null : function.keywordDefaults().get(name);
                if (value != null) {
                    Arguments.set(bound, i, value);
                } else {
                    missing = missing == null ? new ArrayList<>() : missing;
                    missing.add(name);
                }
            }
        }
        if (missing != null) {
            throw CallErrors.missing(function, missing, true);
        }
    }
}
