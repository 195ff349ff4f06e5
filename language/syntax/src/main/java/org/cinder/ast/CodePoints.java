// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.Arrays;

/**
 * Value of a str literal that contains surrogate code points, which a Java string cannot represent unambiguously; all
 * other str literals are {@link String}.
 */
public record CodePoints(int[] codePoints) {
    @Override
    public boolean equals(Object other) {
        return other instanceof CodePoints that && Arrays.equals(codePoints, that.codePoints);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(codePoints);
    }
}
