// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** A unary operator (ast.unaryop). */
public enum UnaryOperator {
    /** `~` */
    INVERT("Invert", "~"),
    /** `not` */
    NOT("Not", "not"),
    /** `+` */
    U_ADD("UAdd", "+"),
    /** `-` */
    U_SUB("USub", "-");

    private final String pythonName;
    private final String symbol;

    UnaryOperator(String pythonName, String symbol) {
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
