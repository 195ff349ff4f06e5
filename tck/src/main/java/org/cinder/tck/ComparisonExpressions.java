// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.tck;

import static org.graalvm.polyglot.tck.TypeDescriptor.ANY;
import static org.graalvm.polyglot.tck.TypeDescriptor.ARRAY;
import static org.graalvm.polyglot.tck.TypeDescriptor.BOOLEAN;
import static org.graalvm.polyglot.tck.TypeDescriptor.STRING;

import java.util.List;

/** Comparison, identity, membership and truth. */
final class ComparisonExpressions {
    private ComparisonExpressions() {}

    static void addTo(SnippetList list) {
        for (String operator : List.of("<", "<=", ">", ">=")) {
            String lambda = "lambda a, b: a " + operator + " b";
            list.add(operator, lambda, BOOLEAN, Types.NUMERIC, Types.NUMERIC);
            list.add(operator, lambda, BOOLEAN, STRING, STRING);
            list.add(operator, lambda, BOOLEAN, Verifiers.mayRaise("TypeError"), ARRAY, ARRAY);
        }
        list.add("==", "lambda a: [a == b for b in (a, None, 1, 1.5, 'text', b'', [1, 2], (), {}, int)]", ARRAY, ANY);
        list.add("reversed ==", "lambda a: [b == a for b in (None, 1, 'text', [1, 2], {1}, {1: 2}, len)]", ARRAY, ANY);
        for (String operator : List.of("!=", "is", "is not", "and", "or")) {
            list.add(operator + " 1", "lambda a: a " + operator + " 1", ANY, ANY);
            list.add("'text' " + operator, "lambda a: 'text' " + operator + " a", ANY, ANY);
        }
        list.add("0 < a < 1", "lambda a: 0 < a < 1", BOOLEAN, Types.NUMERIC);
        for (String item : List.of("1", "'t'", "None")) {
            list.add(item + " in", "lambda a: " + item + " in a", BOOLEAN, Verifiers.mayRaise("TypeError"),
                    Types.LOOPED);
        }
        list.add("not in", "lambda a: 'T' not in a", BOOLEAN, Verifiers.mayRaise("TypeError"), Types.LOOPED);
        list.add("not", "lambda a: not a", BOOLEAN, ANY);
        list.add("bool", "lambda a: bool(a)", BOOLEAN, ANY);
        list.add("if else", "lambda a: 'yes' if a else 'no'", STRING, ANY);
    }
}
