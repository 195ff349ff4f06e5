// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.tck;

import static org.graalvm.polyglot.tck.TypeDescriptor.ANY;
import static org.graalvm.polyglot.tck.TypeDescriptor.ARRAY;
import static org.graalvm.polyglot.tck.TypeDescriptor.BOOLEAN;
import static org.graalvm.polyglot.tck.TypeDescriptor.NUMBER;
import static org.graalvm.polyglot.tck.TypeDescriptor.OBJECT;
import static org.graalvm.polyglot.tck.TypeDescriptor.STRING;
import static org.graalvm.polyglot.tck.TypeDescriptor.union;

import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.tck.ResultVerifier;

/** Arithmetic: numbers of both worlds mix, everything else is a TypeError unless text is meant. */
final class NumberExpressions {
    private NumberExpressions() {}

    static void addTo(SnippetList list) {
        arithmetic(list);
        integers(list);
        unary(list);
        conversions(list);
    }

    private static void arithmetic(SnippetList list) {
        ResultVerifier overflow = Verifiers.mayRaise(NumberExpressions::mixesFloatAndInt, "OverflowError");
        for (String operator : List.of("+", "-", "*")) {
            list.add(operator, lambda(operator), NUMBER, overflow, Types.NUMERIC, Types.NUMERIC);
        }
        ResultVerifier division = Verifiers.mayRaise("ZeroDivisionError", "OverflowError");
        for (String operator : List.of("/", "//", "%")) {
            list.add(operator, lambda(operator), NUMBER, division, Types.NUMERIC, Types.NUMERIC);
        }
        list.add("**", lambda("**"), union(NUMBER, OBJECT),
                Verifiers.mayRaise("ZeroDivisionError", "OverflowError", "MemoryError"), Types.NUMERIC, Types.NUMERIC);
        list.add("divmod", "lambda a, b: divmod(a, b)", ARRAY, division, Types.NUMERIC, Types.NUMERIC);
        list.add("@", lambda("@"), ANY, Verifiers.raises("TypeError"), Types.NUMERIC, Types.NUMERIC);
        ResultVerifier repeat = Verifiers.mayRaise("TypeError", "OverflowError", "MemoryError");
        list.add("+", lambda("+"), STRING, STRING, STRING);
        list.add("*", lambda("*"), STRING, repeat, STRING, Types.NUMERIC);
        list.add("*", lambda("*"), STRING, repeat, Types.NUMERIC, STRING);
        list.add("%", lambda("%"), STRING, Verifiers.mayRaise("TypeError"), STRING, ANY);
    }

    private static void integers(SnippetList list) {
        ResultVerifier wholeOnly = Verifiers.mayRaise(NumberExpressions::anyFloat, "TypeError");
        for (String operator : List.of("&", "|", "^")) {
            list.add(operator, lambda(operator), union(NUMBER, BOOLEAN), wholeOnly, Types.NUMERIC, Types.NUMERIC);
        }
        for (String operator : List.of("<<", ">>")) {
            list.add(operator, lambda(operator), NUMBER,
                    Verifiers.mayRaise("TypeError", "ValueError", "OverflowError", "MemoryError"),
                    Types.NUMERIC, Types.NUMERIC);
        }
    }

    private static void unary(SnippetList list) {
        list.add("-a", "lambda a: -a", NUMBER, Types.NUMERIC);
        list.add("+a", "lambda a: +a", NUMBER, Types.NUMERIC);
        list.add("~a", "lambda a: ~a", NUMBER, Verifiers.mayRaise(NumberExpressions::anyFloat, "TypeError"),
                Types.NUMERIC);
        list.add("abs", "lambda a: abs(a)", NUMBER, Types.NUMERIC);
    }

    private static void conversions(SnippetList list) {
        list.add("round", "lambda a: round(a)", NUMBER, Verifiers.mayRaise("OverflowError", "ValueError"),
                Types.NUMERIC);
        list.add("int", "lambda a: int(a)", NUMBER, Verifiers.mayRaise("OverflowError", "ValueError"),
                union(Types.NUMERIC, STRING));
        list.add("float", "lambda a: float(a)", NUMBER, Verifiers.mayRaise("OverflowError", "ValueError"),
                union(Types.NUMERIC, STRING));
        list.add("hex", "lambda a: hex(a)", STRING, Verifiers.mayRaise(NumberExpressions::anyFloat, "TypeError"),
                Types.NUMERIC);
    }

    private static String lambda(String operator) {
        return "lambda a, b: a " + operator + " b";
    }

    private static boolean anyFloat(List<? extends Value> arguments) {
        return arguments.stream().anyMatch(Verifiers::isFloat);
    }

    private static boolean mixesFloatAndInt(List<? extends Value> arguments) {
        return anyFloat(arguments) && !arguments.stream().allMatch(Verifiers::isFloat);
    }
}
