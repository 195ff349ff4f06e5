// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CodePointAtIndexNode;
import com.oracle.truffle.api.strings.TruffleString.ErrorHandling;
import java.util.function.IntPredicate;
import org.cinder.builtin.BuiltinNode;

/** {@code c.isalpha()} and its kin for one ASCII character: a bit set, so that scanners need no calls. */
abstract class CharacterTestNode extends BuiltinNode {
    @Child private CodePointAtIndexNode codePoint = CodePointAtIndexNode.create();
    private final long low;
    private final long high;

    CharacterTestNode(IntPredicate test) {
        this.low = bits(test, 0);
        this.high = bits(test, Long.SIZE);
    }

    private static long bits(IntPredicate test, int first) {
        long bits = 0;
        for (int i = 0; i < Long.SIZE; i++) {
            bits |= test.test(first + i) ? 1L << i : 0;
        }
        return bits;
    }

    @Override
    public final Object call1(VirtualFrame frame, Object self) {
        if (self instanceof TruffleString text && Text.length(text) == 1) {
            int c = codePoint.execute(text, 0, Text.ENCODING, ErrorHandling.BEST_EFFORT);
            if (c < 2 * Long.SIZE) {
                return ((c < Long.SIZE ? low : high) >>> c & 1) != 0;
            }
        }
        return null;
    }

    /** {@code isalnum}. */
    static final class Alphanumeric extends CharacterTestNode {
        private Alphanumeric() {
            super(CharacterClass::isAlphanumeric);
        }

        static Alphanumeric create() {
            return new Alphanumeric();
        }
    }

    /** {@code isalpha}. */
    static final class Alpha extends CharacterTestNode {
        private Alpha() {
            super(CharacterClass::isAlpha);
        }

        static Alpha create() {
            return new Alpha();
        }
    }

    /** {@code isdigit}, {@code isdecimal} and {@code isnumeric}, which agree on ASCII. */
    static final class Digit extends CharacterTestNode {
        private Digit() {
            super(CharacterClass::isDigit);
        }

        static Digit create() {
            return new Digit();
        }
    }

    /** {@code isspace}. */
    static final class Space extends CharacterTestNode {
        private Space() {
            super(CharacterClass::isSpace);
        }

        static Space create() {
            return new Space();
        }
    }

    /** {@code islower}. */
    static final class Lower extends CharacterTestNode {
        private Lower() {
            super(CharacterClass::isLower);
        }

        static Lower create() {
            return new Lower();
        }
    }

    /** {@code isupper}. */
    static final class Upper extends CharacterTestNode {
        private Upper() {
            super(CharacterClass::isUpper);
        }

        static Upper create() {
            return new Upper();
        }
    }
}
