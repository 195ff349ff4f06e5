// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

/** How a pattern is applied to a position. */
enum MatchMode {
    SEARCH("search"),
    MATCH("match"),
    FULLMATCH("fullmatch");

    private final String optionValue;

    MatchMode(String optionValue) {
        this.optionValue = optionValue;
    }

    /** The value of TRegex's option PythonMethod. */
    String optionValue() {
        return optionValue;
    }
}
