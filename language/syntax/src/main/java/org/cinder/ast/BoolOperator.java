// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** A short-circuit operator (ast.boolop). */
public enum BoolOperator {
    /** `and` */
    AND("And", "and"),
    /** `or` */
    OR("Or", "or");

    private final String pythonName;
    private final String symbol;

    BoolOperator(String pythonName, String symbol) {
        this.pythonName = pythonName;
        this.symbol = symbol;
    }

    /** The class name in Python's `ast` module. */
    public String pythonName() {
        return pythonName;
    }

    /** The operator as written in source text. */
    public String symbol() {
        return symbol;
    }
}
