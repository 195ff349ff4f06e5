// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Text signatures: kinds, defaults, counts and what is refused. */
final class SignatureParserTest {
    @Test
    void positionalOnlyMethod() throws SignatureException {
        Signature signature = SignatureParser.parse("center($self, width, fillchar=' ', /)");
        assertEquals("center", signature.name());
        assertEquals("$self", signature.receiver());
        assertEquals("self,width,fillchar", signature.nameList());
        assertEquals(3, signature.positionalOnlyCount());
        assertEquals(3, signature.positionalCount());
        assertEquals(2, signature.requiredCount());
        assertEquals("' '", signature.parameters().getLast().defaultText());
        assertEquals("($self, width, fillchar=' ', /)", signature.textSignature("$self"));
    }

    @Test
    void everyKindOfParameter() throws SignatureException {
        Signature signature = SignatureParser.parse("f(a, /, b, *rest, c, d=(1, 2), **more)");
        assertEquals(List.of(ParameterKind.POSITIONAL_ONLY, ParameterKind.POSITIONAL_OR_KEYWORD,
                ParameterKind.VAR_POSITIONAL, ParameterKind.KEYWORD_ONLY, ParameterKind.KEYWORD_ONLY,
                ParameterKind.VAR_KEYWORD), signature.parameters().stream().map(Parameter::kind).toList());
        assertEquals("(1, 2)", signature.parameters().get(4).defaultText());
        assertEquals(1, signature.requiredKeywordMask());
        assertEquals("a,b,c,d", signature.nameList());
        assertFalse(signature.accepts(2));
    }

    @Test
    void defaultsMayContainSeparators() throws SignatureException {
        Signature signature = SignatureParser.parse("f(a=',', b=\"(\", c='it\\'s', d=<x, y>, e=-1)");
        assertEquals(List.of("','", "\"(\"", "'it\\'s'", "<x, y>", "-1"),
                signature.parameters().stream().map(Parameter::defaultText).toList());
    }

    @Test
    void receiverIsAlwaysPositionalOnly() throws SignatureException {
        Signature signature = SignatureParser.parse("split($self, sep=None)");
        assertEquals(1, signature.positionalOnlyCount());
        assertEquals("($self, /, sep=None)", signature.textSignature("$self"));
        assertEquals("($self, /, sep=None)",
                SignatureParser.parse("split($self, /, sep=None)").textSignature("$self"));
        assertEquals("$cls", SignatureParser.parse("__new__($type, x)").receiver());
    }

    @Test
    void moduleFunctionsAreShownWithTheirModule() throws SignatureException {
        assertEquals("($module, x, /)", SignatureParser.parse("sqrt(x, /)").textSignature("$module"));
        assertEquals("($module, /, a, b=1)", SignatureParser.parse("f(a, b=1)").textSignature("$module"));
        assertEquals("($module, /)", SignatureParser.parse("f()").textSignature("$module"));
        assertEquals("(x, /)", SignatureParser.parse("f(x, /)").textSignature(null));
        assertNull(SignatureParser.parse("f(x, /)").receiver());
    }

    @Test
    void countsOfLegalCalls() throws SignatureException {
        Signature range = SignatureParser.parse("f(a, b=1, /)");
        assertFalse(range.accepts(0));
        assertTrue(range.accepts(1));
        assertTrue(range.accepts(2));
        assertFalse(range.accepts(3));
        assertTrue(SignatureParser.parse("f(*args)").accepts(0));
        assertTrue(SignatureParser.parse("f(*args, **kwargs)").accepts(9));
        assertFalse(SignatureParser.parse("f(*, key)").accepts(0));
    }

    @Test
    void mistakesAreNamed() {
        assertProblem("f", "expected name(parameters)");
        assertProblem("f(a, a)", "duplicate parameter 'a'");
        assertProblem("f(a=1, b)", "without a default follows");
        assertProblem("f(*, a, /)", "/ must be ahead of *");
        assertProblem("f(a, *)", "named parameters must follow *");
        assertProblem("f(**k, a)", "nothing may follow the ** parameter");
        assertProblem("f(*a, *b)", "* may appear only once");
        assertProblem("f(a='x)", "unbalanced");
        assertProblem("f(1a)", "'1a' is not a name");
        assertProblem("f(a,)", "'' is not a name");
        assertProblem("f($module, a)", "$self or $cls");
    }

    private static void assertProblem(String text, String problem) {
        String message = assertThrows(SignatureException.class, () -> SignatureParser.parse(text)).getMessage();
        assertTrue(message.contains(problem), message);
    }
}
