// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cinder.ast.ExprStmt;
import org.cinder.ast.FunctionDef;
import org.cinder.ast.ModuleMod;
import org.cinder.parser.PythonParser;
import org.junit.jupiter.api.Test;

/** What the translator relies on where it cannot be read off CPython's tables. */
final class ScopeAnalyzerTest {
    private static ScopeTree analyze(String source) {
        return ScopeAnalyzer.analyze(PythonParser.parseModule(source, "<t>"), "<t>");
    }

    private static Scope path(ScopeTree tree, String... names) {
        Scope scope = tree.module();
        for (String name : names) {
            scope = scope.children().stream().filter(child -> child.name().equals(name)).findFirst().orElseThrow();
        }
        return scope;
    }

    @Test
    void inlinedComprehensionOwnsOnlyItsTargets() {
        ScopeTree tree = analyze("""
                def f(seq, n):
                    x = 1
                    return [(x, n, g) for x in seq], x
                """);
        Scope function = path(tree, "f");
        Scope comprehension = path(tree, "f", "<listcomp>");
        assertTrue(comprehension.isInlined());
        assertSame(function, comprehension.frameScope());
        assertEquals(List.of("x"), comprehension.variableNames());
        assertSame(comprehension, comprehension.lookup("x").scope());
        assertSame(function.lookup("n"), comprehension.lookup("n"));
        assertSame(function.lookup("g"), comprehension.lookup("g"));
        assertEquals(Binding.GLOBAL_IMPLICIT, comprehension.lookup("g").binding());
        assertEquals(Binding.LOCAL, function.lookup("x").binding());
        assertNull(comprehension.lookup(".0"));
    }

    @Test
    void lambdaCapturesTheTargetOfAnInlinedComprehension() {
        ScopeTree tree = analyze("""
                def f(seq, n):
                    x = 1
                    return [lambda: (x, n) for x in seq]
                """);
        Scope function = path(tree, "f");
        Scope comprehension = path(tree, "f", "<listcomp>");
        assertEquals(Binding.CELL, comprehension.lookup("x").binding());
        assertEquals(Binding.LOCAL, function.lookup("x").binding());
        assertEquals(Binding.CELL, function.lookup("n").binding());
        assertEquals(List.of("x", "n"), path(tree, "f", "<listcomp>", "<lambda>").symbols().stream()
                .map(Symbol::name).toList());
        assertEquals(List.of("n", "x"), path(tree, "f", "<listcomp>", "<lambda>").freeNames());
    }

    @Test
    void targetsOfInlinedComprehensionsDoNotHideOuterVariables() {
        ScopeTree tree = analyze("""
                def outer():
                    x = 1
                    def f():
                        [x for x in range(3)]
                        def g(): return x
                """);
        assertEquals(Binding.CELL, path(tree, "outer").lookup("x").binding());
        assertEquals(List.of("x"), path(tree, "outer", "f").freeNames());
    }

    @Test
    void comprehensionInClassBodyKeepsItsScope() {
        ScopeTree tree = analyze("""
                class C:
                    n = 1
                    values = [n for i in range(n)]
                """);
        Scope comprehension = path(tree, "C", "<listcomp>");
        assertFalse(comprehension.isInlined());
        assertEquals(List.of(".0", "i"), comprehension.variableNames());
        assertEquals(Binding.GLOBAL_IMPLICIT, comprehension.lookup("n").binding());
        assertEquals("C.<listcomp>", comprehension.qualifiedName());
    }

    @Test
    void assignmentExpressionBindsOutsideTheComprehension() {
        ScopeTree tree = analyze("""
                def f(seq):
                    [last := x for x in seq]
                    any((found := x) for x in seq)
                """);
        Scope function = path(tree, "f");
        assertSame(function.lookup("last"), path(tree, "f", "<listcomp>").lookup("last"));
        assertEquals(Binding.CELL, function.lookup("found").binding());
        assertEquals(Binding.FREE, path(tree, "f", "<genexpr>").lookup("found").binding());
    }

    @Test
    void classOffersItsCells() {
        ScopeTree tree = analyze("""
                class C:
                    x = 1
                    def m(self): return super().m()
                    def g[T: x](self): pass
                class D:
                    def m(self): pass
                """);
        assertTrue(path(tree, "C").needsClassCell());
        assertTrue(path(tree, "C").needsClassDict());
        assertEquals(List.of("__class__", "__classdict__"), path(tree, "C").cellNames());
        assertTrue(path(tree, "C", "m").usesSuperOrClassCell());
        assertFalse(path(tree, "D").needsClassCell());
        assertFalse(path(tree, "D").needsClassDict());
        assertTrue(path(tree, "C", "<generic parameters of g>").canSeeClassScope());
        assertTrue(path(tree, "C", "<generic parameters of g>", "T").canSeeClassScope());
    }

    @Test
    void classForwardsAnOuterVariableItAlsoBinds() {
        ScopeTree tree = analyze("""
                def f():
                    x = 1
                    class C:
                        x = 2
                        def m(self): return x
                """);
        Symbol attribute = path(tree, "f", "C").lookup("x");
        assertEquals(Binding.LOCAL, attribute.binding());
        assertTrue(attribute.isForwarded());
        assertEquals(List.of("x"), path(tree, "f", "C").freeNames());
    }

    @Test
    void nodesFindTheirScopesByIdentity() {
        ModuleMod module = PythonParser.parseModule("def f[T](): pass\n[x for x in y]\n[x for x in y]\n", "<t>");
        ScopeTree tree = ScopeAnalyzer.analyze(module, "<t>");
        FunctionDef function = (FunctionDef) module.body().get(0);
        assertEquals(ScopeKind.FUNCTION, tree.scopeOf(function).kind());
        assertEquals(ScopeKind.TYPE_PARAMETERS, tree.typeParametersOf(function).kind());
        assertSame(tree.typeParametersOf(function), tree.scopeOf(function).parent());
        Scope first = tree.scopeOf(((ExprStmt) module.body().get(1)).value());
        Scope second = tree.scopeOf(((ExprStmt) module.body().get(2)).value());
        assertNotNull(first);
        assertTrue(first != second);
        assertSame(tree.module(), tree.scopeOf(module));
        assertNull(tree.scopeOf(module.body().get(1)));
    }

    @Test
    void parametersComeInFrameOrder() {
        ScopeTree tree = analyze("def f(a, /, b, *rest, c, **named): d = 1\n");
        assertEquals(List.of("a", "b", "c", "rest", "named"), path(tree, "f").parameterNames());
        assertEquals(List.of("a", "b", "c", "rest", "named", "d"), path(tree, "f").variableNames());
    }

    @Test
    void privateNamesAreMangled() {
        ScopeTree tree = analyze("class _C:\n    def m(self): __x = 1\n");
        Scope method = path(tree, "_C", "m");
        assertEquals("_C__x", method.mangle("__x"));
        assertEquals("__x__", method.mangle("__x__"));
        assertEquals("__a.b", method.mangle("__a.b"));
        assertEquals("x", method.mangle("x"));
        assertNotNull(method.lookup("_C__x"));
        assertEquals("__x", tree.module().mangle("__x"));
    }

    @Test
    void moduleFactsAreReported() {
        ScopeTree tree = analyze("from __future__ import annotations\nfrom os import *\nx: (lambda: y) = 1\n");
        assertTrue(tree.futureAnnotations());
        assertTrue(tree.module().hasImportStar());
        assertTrue(tree.module().lookup("x").isAnnotated());
        assertNull(tree.module().lookup("y"));
        assertTrue(tree.module().children().isEmpty());
    }

    @Test
    void suspensionFlags() {
        ScopeTree tree = analyze("""
                async def a(): await b
                async def c(): yield [x async for x in y]
                def d(): yield
                """);
        assertTrue(path(tree, "a").isCoroutine() && path(tree, "a").hasAwait() && !path(tree, "a").hasYield());
        assertTrue(path(tree, "c").isAsyncGenerator() && path(tree, "c").hasAwait());
        assertTrue(path(tree, "d").isGenerator() && path(tree, "d").hasYield() && !path(tree, "d").isCoroutine());
    }
}
