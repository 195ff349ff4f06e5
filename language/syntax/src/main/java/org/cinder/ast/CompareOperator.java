// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** A comparison operator (ast.cmpop). */
public enum CompareOperator {
    /** `==` */
    EQ("Eq", "=="),
    /** `!=` */
    NOT_EQ("NotEq", "!="),
    /** `<` */
    LT("Lt", "<"),
    /** `<=` */
    LT_E("LtE", "<="),
    /** `>` */
    GT("Gt", ">"),
    /** `>=` */
    GT_E("GtE", ">="),
    /** `is` */
    IS("Is", "is"),
    /** `is not` */
    IS_NOT("IsNot", "is not"),
    /** `in` */
    IN("In", "in"),
    /** `not in` */
    NOT_IN("NotIn", "not in");

    private final String pythonName;
    private final String symbol;

    CompareOperator(String pythonName, String symbol) {
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
