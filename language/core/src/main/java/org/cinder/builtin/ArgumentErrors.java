// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;

/** The TypeErrors for calls that do not fit a signature, worded as CPython words them for functions written in C. */
final class ArgumentErrors {
    private ArgumentErrors() {}

    /** A method was called on the class without an instance. */
    static RuntimeException noReceiver(BuiltinSpec spec) {
        if (spec.kind() == BuiltinKind.METHOD) {
            return Errors.typeError("unbound method %s.%s() needs an argument", spec.owner(), spec.name());
        }
        return Errors.typeError("descriptor '%s' of '%s' object needs an argument", spec.name(), spec.owner());
    }

    static RuntimeException noKeywords(BuiltinSpec spec) {
        if (isConstructor(spec)) {
            return Errors.typeError("%s() takes no keyword arguments", spec.owner());
        }
        if (spec.kind() == BuiltinKind.SLOT_WRAPPER) {
            return Errors.typeError("wrapper %s() takes no keyword arguments", spec.name());
        }
        return Errors.typeError("%s() takes no keyword arguments", qualifiedName(spec));
    }

    /** Too many positional arguments, or too few for a function that takes no keywords. */
    static RuntimeException count(BuiltinSpec spec, int positional, int keywords) {
        BuiltinSignature signature = spec.signature();
        int receiver = spec.kind().hasReceiver() ? 1 : 0;
        if (positional < receiver) {
            return Errors.typeError("%s.%s(): not enough arguments", spec.owner(), spec.name());
        }
        int given = positional - receiver;
        int min = signature.requiredCount() - receiver;
        int max = signature.positionalCount() - receiver;
        if (signature.acceptsKeywords() && !signature.hasVarArgs() && !signature.hasKwargs()) {
            return keywordCount(spec, given, keywords, min, max);
        }
        if (spec.isTupleParsed()) {
            int bound = given < min ? min : max;
            return Errors.typeError("%s() takes %s %d argument%s (%d given)", plainName(spec),
                    min == max ? "exactly" : given < min ? "at least" : "at most", bound, bound == 1 ? "" : "s", given);
        }
        return unpackedCount(spec, given, min, max);
    }

    /** The wording of functions that take their arguments one by one. */
    private static RuntimeException unpackedCount(BuiltinSpec spec, int given, int min, int max) {
        BuiltinSignature signature = spec.signature();
        boolean slot = spec.kind() == BuiltinKind.SLOT_WRAPPER && !isConstructor(spec);
        if (!slot && !signature.hasVarArgs() && !isConstructor(spec)) {
            if (max == 0) {
                return Errors.typeError("%s() takes no arguments (%d given)", qualifiedName(spec), given);
            }
            if (max == 1 && min == 1) {
                return Errors.typeError("%s() takes exactly one argument (%d given)", qualifiedName(spec), given);
            }
        }
        if (isConstructor(spec) && max == 0) {
            return Errors.typeError("%s() takes no arguments", spec.owner());
        }
        int bound = given < min ? min : max;
        String how = min == max && !signature.hasVarArgs() ? "" : given < min ? "at least " : "at most ";
        // slots of one argument are counted by another function than those of two, which unpacks under an empty name
        String name = !slot ? plainName(spec) + " " : max > 1 ? " " : "";
        return Errors.typeError("%sexpected %s%d argument%s, got %d", name, how, bound, bound == 1 ? "" : "s", given);
    }

    private static RuntimeException keywordCount(BuiltinSpec spec, int given, int keywords, int min, int max) {
        BuiltinSignature signature = spec.signature();
        int receiver = spec.kind().hasReceiver() ? 1 : 0;
        int all = signature.names().length - receiver;
        String name = plainName(spec);
        if (given + keywords > all) {
            return Errors.typeError("%s() takes at most %d %sargument%s (%d given)", name, all,
                    given == 0 ? "keyword " : "", all == 1 ? "" : "s", given + keywords);
        }
        if (given > max) {
            return max == 0
                    ? Errors.typeError("%s() takes no positional arguments", name)
                    : Errors.typeError("%s() takes %s %d positional argument%s (%d given)", name,
                            min < max ? "at most" : "exactly", max, max == 1 ? "" : "s", given);
        }
        int least = Math.min(signature.positionalOnlyCount() - receiver, min);
        return Errors.typeError("%s() takes %s %d positional argument%s (%d given)", name,
                least < max ? "at least" : "exactly", least, least == 1 ? "" : "s", given);
    }

    /** Raises when a parameter without default got nothing, or a keyword found no place. */
    static void checkComplete(BuiltinSpec spec, int positional, TruffleString[] keywords, Object[] arguments,
            TruffleString unplaced) {
        BuiltinSignature signature = spec.signature();
        int receiver = spec.kind().hasReceiver() ? 1 : 0;
        TruffleString[] names = signature.names();
        boolean plain = !signature.hasVarArgs() && !signature.hasKwargs();
        if (plain && signature.acceptsKeywords() && positional + keywords.length > names.length) {
            throw count(spec, positional, keywords.length);
        }
        int unnamed = Math.min(signature.positionalOnlyCount(), signature.requiredCount());
        if (positional < unnamed) {
            throw count(spec, positional, keywords.length);
        }
        for (int i = unnamed; i < names.length; i++) {
            if (signature.isRequired(i) && arguments[signature.argumentIndex(i)] == null) {
                throw Errors.typeError("%s() missing required argument '%s' (pos %d)", plainName(spec),
                        Text.toJava(names[i]), i - receiver + 1);
            }
        }
        if (unplaced != null) {
            throw misplaced(spec, positional, unplaced);
        }
    }

    private static RuntimeException misplaced(BuiltinSpec spec, int positional, TruffleString keyword) {
        int parameter = spec.signature().indexOf(keyword);
        if (parameter >= 0 && parameter < positional) {
            int receiver = spec.kind().hasReceiver() ? 1 : 0;
            return Errors.typeError("argument for %s() given by name ('%s') and position (%d)", plainName(spec),
                    Text.toJava(keyword), parameter - receiver + 1);
        }
        return Errors.typeError("'%s' is an invalid keyword argument for %s()", Text.toJava(keyword), plainName(spec));
    }

    private static boolean isConstructor(BuiltinSpec spec) {
        return spec.kind() == BuiltinKind.NEW || spec.name().equals("__init__");
    }

    /** Constructors appear under the name of their class. */
    private static String plainName(BuiltinSpec spec) {
        return isConstructor(spec) ? plainOwner(spec) : spec.name();
    }

    /** {@code str.join}, {@code math.sqrt}, {@code len}. */
    private static String qualifiedName(BuiltinSpec spec) {
        return spec.owner().equals("builtins") ? spec.name() : plainOwner(spec) + "." + spec.name();
    }

    /** The module of a function, the class of a method without its module. */
    private static String plainOwner(BuiltinSpec spec) {
        String owner = spec.owner();
        return spec.kind() == BuiltinKind.FUNCTION ? owner : owner.substring(owner.lastIndexOf('.') + 1);
    }
}
