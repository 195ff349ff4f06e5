// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** A binary operator (ast.operator). */
public enum Operator {
    /** `+` */
    ADD("Add", "+"),
    /** `-` */
    SUB("Sub", "-"),
    /** `*` */
    MULT("Mult", "*"),
    /** `@` */
    MAT_MULT("MatMult", "@"),
    /** `/` */
    DIV("Div", "/"),
    /** `%` */
    MOD("Mod", "%"),
    /** `**` */
    POW("Pow", "**"),
    /** `<<` */
    L_SHIFT("LShift", "<<"),
    /** `>>` */
    R_SHIFT("RShift", ">>"),
    /** `|` */
    BIT_OR("BitOr", "|"),
    /** `^` */
    BIT_XOR("BitXor", "^"),
    /** `&` */
    BIT_AND("BitAnd", "&"),
    /** `//` */
    FLOOR_DIV("FloorDiv", "//");

    private final String pythonName;
    private final String symbol;

    Operator(String pythonName, String symbol) {
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
