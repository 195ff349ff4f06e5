// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.dict.PDict;

/** Maps the arguments of a call to the parameters of a builtin; what does not fit is reported in CPython's words. */
public final class KeywordMapper {
    private static final Object[] NONE = {};

    private KeywordMapper() {}

    /**
     * The complete arguments, see {@link BuiltinSignature}; null stands for an absent one.
     *
     * @param positional the positional arguments, the receiver included
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] map(BuiltinSpec spec, Object[] positional, TruffleString[] names, Object[] values) {
        BuiltinSignature signature = spec.signature();
        if (spec.kind().hasSelf()) {
            if (positional.length == 0) {
                throw ArgumentErrors.noReceiver(spec);
            }
            spec.table().checkSelf(spec, positional[0]);
        } else if (spec.kind() == BuiltinKind.NEW && positional.length > 0) {
            ArgumentConversion.newClass(positional[0], spec.owner());
        }
        if (names.length > 0 && !signature.acceptsKeywords()) {
            throw ArgumentErrors.noKeywords(spec);
        }
        int limit = signature.positionalCount();
        if (positional.length > limit && !signature.hasVarArgs()) {
            throw ArgumentErrors.count(spec, positional.length, names.length);
        }
        Object[] result = new Object[signature.argumentCount()];
        int taken = Math.min(limit, positional.length);
        System.arraycopy(positional, 0, result, 0, taken);
        if (signature.hasVarArgs()) {
            result[limit] = positional.length > limit ? Arrays.copyOfRange(positional, limit, positional.length) : NONE;
        }
        PDict rest = signature.hasKwargs() ? new PDict() : null;
        if (rest != null) {
            result[result.length - 1] = rest;
        }
        TruffleString unknown = placeKeywords(signature, result, names, values, rest);
        ArgumentErrors.checkComplete(spec, positional.length, names, result, unknown);
        return result;
    }

    /** Stores keyword arguments; the first that fits nowhere or is given twice is returned. */
    private static TruffleString placeKeywords(BuiltinSignature signature, Object[] result, TruffleString[] names,
            Object[] values, PDict rest) {
        TruffleString unknown = null;
        for (int i = 0; i < names.length; i++) {
            int parameter = signature.indexOf(names[i]);
            if (parameter < 0) {
                if (rest != null) {
                    rest.put(names[i], values[i]);
                } else if (unknown == null) {
                    unknown = names[i];
                }
                continue;
            }
            int index = signature.argumentIndex(parameter);
            if (result[index] == null) {
                result[index] = values[i];
            } else if (unknown == null) {
                unknown = names[i];
            }
        }
        return unknown;
    }
}
