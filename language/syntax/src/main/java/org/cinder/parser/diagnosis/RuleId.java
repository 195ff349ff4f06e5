// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

/** Numbers of the rules whose results are remembered. */
final class RuleId {
    static final int SIMPLE_STATEMENT = 1;
    static final int BLOCK = 2;
    static final int STAR_EXPRESSION = 3;
    static final int EXPRESSION = 4;
    static final int DISJUNCTION = 5;
    static final int CONJUNCTION = 6;
    static final int INVERSION = 7;
    /** The first of the levels of binary operators. */
    static final int BINARY = 8;
    static final int FACTOR = 20;
    static final int AWAIT_PRIMARY = 21;
    static final int PRIMARY = 22;
    static final int STRINGS = 23;
    static final int ARGUMENTS = 24;
    static final int STAR_TARGET = 25;
    static final int TARGET_WITH_STAR_ATOM = 26;
    static final int TARGET_PRIMARY = 27;
    static final int DELETE_TARGET = 28;
    static final int CLOSED_PATTERN = 29;
    static final int STAR_PATTERN = 30;
    static final int TYPE_PARAMETER = 31;
    static final int INVALID_NAMED_EXPRESSION = 32;

    private RuleId() {}
}
