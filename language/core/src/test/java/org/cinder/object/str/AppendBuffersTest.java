// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.oracle.truffle.api.strings.TruffleString;
import org.junit.jupiter.api.Test;

/** Texts that share an array while they grow stay what they were. */
final class AppendBuffersTest {
    private final AppendBuffers buffers = new AppendBuffers();

    private TruffleString concat(TruffleString left, String right) {
        return buffers.concat(left, Text.of(right));
    }

    @Test
    void appendingSharesTheArray() {
        TruffleString one = concat(Text.of("a".repeat(300)), "bc");
        TruffleString two = concat(one, "d");
        assertEquals("a".repeat(300) + "bc", Text.toJava(one));
        assertEquals("a".repeat(300) + "bcd", Text.toJava(two));
        assertSame(TextView.of(one).bytes(), TextView.of(two).bytes());
    }

    @Test
    void aTextThatIsAppendedToTwiceIsCopied() {
        TruffleString base = concat(Text.of("a".repeat(300)), "b");
        TruffleString left = concat(base, "left");
        TruffleString right = concat(base, "right");
        assertEquals("a".repeat(300) + "bleft", Text.toJava(left));
        assertEquals("a".repeat(300) + "bright", Text.toJava(right));
        assertEquals(Text.of("a".repeat(300) + "bleft").hashCode(), left.hashCode());
    }

    @Test
    void growingKeepsTheContent() {
        TruffleString text = Text.of("x".repeat(256));
        StringBuilder expected = new StringBuilder("x".repeat(256));
        for (int i = 0; i < 2000; i++) {
            text = concat(text, Integer.toString(i));
            expected.append(i);
        }
        assertEquals(expected.toString(), Text.toJava(text));
    }

    @Test
    void otherCharactersAreDeclined() {
        assertNull(concat(Text.of("a".repeat(300)), "é"));
        assertNull(concat(Text.of("é".repeat(300)), "a"));
    }
}
