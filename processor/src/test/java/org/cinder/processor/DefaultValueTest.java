// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Literals of text signatures as Java expressions. */
final class DefaultValueTest {
    @Test
    void objects() throws SignatureException {
        assertEquals("PNone.NONE", of("None", JavaType.OBJECT));
        assertEquals("true", of("True", JavaType.OBJECT));
        assertEquals("-1L", of("-1", JavaType.OBJECT));
        assertEquals("0L", of("0", JavaType.OBJECT));
        assertEquals("16L", of("0x10", JavaType.OBJECT));
        assertEquals("1.5E-9", of("1.5e-09", JavaType.OBJECT));
        assertEquals("Long.MAX_VALUE", of("sys.maxsize", JavaType.OBJECT));
        assertEquals("Text.of(\"\\n\")", of("'\\n'", JavaType.OBJECT));
        assertEquals("Text.EMPTY", of("''", JavaType.OBJECT));
        assertEquals("org.cinder.object.tuple.PTuple.EMPTY", of("()", JavaType.OBJECT));
        assertEquals("null", of("<unrepresentable>", JavaType.OBJECT));
        assertEquals("null", of("[]", JavaType.OBJECT));
    }

    @Test
    void primitives() throws SignatureException {
        assertEquals("9223372036854775807L", of("9223372036854775807", JavaType.LONG));
        assertEquals("-1", of("-1", JavaType.INT));
        assertEquals("0.0", of("0", JavaType.DOUBLE));
        assertEquals("1.0E-9", of("1e-09", JavaType.DOUBLE));
        assertEquals("false", of("False", JavaType.BOOLEAN));
        assertEquals("null", of("None", JavaType.TEXT));
        assertEquals("Text.of(\"utf-8\")", of("'utf-8'", JavaType.TEXT));
        assertEquals("java.math.BigInteger.valueOf(2L)", of("2", JavaType.BIG_INTEGER));
    }

    @Test
    void whatDoesNotFit() {
        for (JavaType type : new JavaType[] {JavaType.LONG, JavaType.INT, JavaType.DOUBLE, JavaType.BOOLEAN}) {
            assertThrows(SignatureException.class, () -> of("None", type));
            assertThrows(SignatureException.class, () -> of("<unrepresentable>", type));
        }
        assertThrows(SignatureException.class, () -> of("4294967296", JavaType.INT));
        assertThrows(SignatureException.class, () -> of("sys.maxsize", JavaType.INT));
        assertThrows(SignatureException.class, () -> of("9223372036854775808", JavaType.LONG));
    }

    private static String of(String text, JavaType type) throws SignatureException {
        Parameter parameter = new Parameter("x", ParameterKind.POSITIONAL_ONLY, text);
        return DefaultValue.of(parameter, new JavaParameter(type, null, "x")).expression();
    }
}
