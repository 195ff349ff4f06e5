// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.strings.TruffleString;

/**
 * The parameters of a guest function. In the argument array they follow the header in the order: positional parameters
 * (positional-only first), keyword-only parameters, the tuple of {@code *args}, the dict of {@code **kwargs}.
 *
 * @param names names of the positional and then of the keyword-only parameters
 * @param positionalOnly how many of the positional parameters cannot be given by name
 * @param positional how many of {@code names} are positional
 * @param varArgs whether there is {@code *args}
 * @param varKeywords whether there is {@code **kwargs}
 */
public record Signature(TruffleString[] names, int positionalOnly, int positional, boolean varArgs,
        boolean varKeywords) {
    /** Number of keyword-only parameters. */
    public int keywordOnly() {
        return names.length - positional;
    }

    /** Number of values after the header of the argument array. */
    public int argumentCount() {
        return names.length + (varArgs ? 1 : 0) + (varKeywords ? 1 : 0);
    }

    /** Whether positional arguments alone, all given, need nothing but copying. */
    public boolean isSimple() {
        return names.length == positional && !varArgs && !varKeywords;
    }

    /** Index among the parameters that may be given by name, or -1. */
    public int indexOfKeyword(TruffleString name) {
        for (int i = positionalOnly; i < names.length; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        for (int i = positionalOnly; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
