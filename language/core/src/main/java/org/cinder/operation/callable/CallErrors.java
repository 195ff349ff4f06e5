// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.Signature;
import org.cinder.object.str.Text;
import org.cinder.operation.object.ReprOf;

/** The TypeErrors of calling a guest function with arguments that do not fit, worded as CPython does. */
final class CallErrors {
    private CallErrors() {}

    /** {@code f() takes 2 positional arguments but 3 were given} in all its variants. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException tooManyPositional(PFunction function, int given, int keywordOnlyGiven) {
        Signature signature = function.code().signature();
        int positional = signature.positional();
        int defaults = function.defaults().length;
        boolean plural;
        String takes;
        if (defaults > 0) {
            takes = "from " + (positional - defaults) + " to " + positional;
            plural = true;
        } else {
            takes = Integer.toString(positional);
            plural = positional != 1;
        }
        String keywordOnly = "";
        if (keywordOnlyGiven > 0) {
            keywordOnly = " positional argument" + (given != 1 ? "s" : "") + " (and " + keywordOnlyGiven
                    + " keyword-only argument" + (keywordOnlyGiven != 1 ? "s" : "") + ")";
        }
        return Errors.typeError("%s() takes %s positional argument%s but %s%s %s given", function.qualifiedName(),
                takes,
                plural ? "s" : "", given, keywordOnly, given == 1 && keywordOnlyGiven == 0 ? "was" : "were");
    }

    /** {@code f() missing 2 required positional arguments: 'a' and 'b'}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException missing(PFunction function, List<TruffleString> names, boolean keywordOnly) {
        return Errors.typeError("%s() missing %s required %s argument%s: %s", function.qualifiedName(), names.size(),
                keywordOnly ? "keyword-only" : "positional", names.size() == 1 ? "" : "s", enumeration(names));
    }

    private static String enumeration(List<TruffleString> names) {
        List<String> quoted = new ArrayList<>();
        for (TruffleString name : names) {
            quoted.add(Text.toJava(ReprOf.of(name)));
        }
        int count = quoted.size();
        if (count == 1) {
            return quoted.get(0);
        }
        if (count == 2) {
            return quoted.get(0) + " and " + quoted.get(1);
        }
        return String.join(", ", quoted.subList(0, count - 1)) + ", and " + quoted.get(count - 1);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException unexpectedKeyword(PFunction function, TruffleString name) {
        return Errors.typeError("%s() got an unexpected keyword argument '%s'", function.qualifiedName(), name);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException multipleValues(PFunction function, TruffleString name) {
        return Errors.typeError("%s() got multiple values for argument '%s'", function.qualifiedName(), name);
    }

    /** Positional-only parameters given by name. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException positionalOnlyByName(PFunction function, List<TruffleString> names) {
        List<String> texts = new ArrayList<>();
        for (TruffleString name : names) {
            texts.add(Text.toJava(name));
        }
        return Errors.typeError("%s() got some positional-only arguments passed as keyword arguments: '%s'",
                function.qualifiedName(), String.join(", ", texts));
    }
}
