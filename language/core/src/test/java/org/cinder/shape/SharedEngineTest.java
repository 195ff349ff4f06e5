// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.Test;

/** Contexts of one engine do not see each other, whatever their caches have learned. */
final class SharedEngineTest {
    private static Engine engine() {
        return Engine.newBuilder().allowExperimentalOptions(true).option("engine.WarnInterpreterOnly", "false").build();
    }

    private static void assertIndependent(String setUp, String change, String probe, int before, int after) {
        try (Engine engine = engine(); Programs first = new Programs(engine); Programs second = new Programs(engine)) {
            first.run(setUp);
            second.run(setUp);
            assertEquals(before, first.run(probe).asInt());
            assertEquals(before, second.run(probe).asInt());
            first.run(change);
            assertEquals(after, first.run(probe).asInt());
            assertEquals(before, second.run(probe).asInt());
        }
    }

    @Test
    void globals() {
        assertIndependent("x = 1\ndef f(): return x\nfor i in range(50): f()", "x = 2", "f()", 1, 2);
    }

    @Test
    void builtinsShadowedInOneContext() {
        assertIndependent("def f(): return len('abc')\nfor i in range(50): f()",
                "import builtins\nbuiltins.len = lambda s: 7",
                "f()", 3, 7);
    }

    @Test
    void classAttributes() {
        assertIndependent("class C:\n  def m(self): return 1\nc = C()\ndef f(): return c.m()\nfor i in range(50): f()",
                "C.m = lambda self: 2", "f()", 1, 2);
    }

    @Test
    void specialMethods() {
        assertIndependent(
                "class C:\n  def __add__(self, o): return 1\nc = C()\ndef f(): return c + c\nfor i in range(50): f()",
                "C.__add__ = lambda self, o: 2", "f()", 1, 2);
    }

    @Test
    void moduleAttributes() {
        assertIndependent("import sys\nsys.mark = 1\ndef f(): return sys.mark\nfor i in range(50): f()",
                "sys.mark = 2", "f()",
                1, 2);
    }

    @Test
    void subclassesOfBuiltinsAreListedPerContext() {
        try (Engine engine = engine(); Programs first = new Programs(engine); Programs second = new Programs(engine)) {
            first.run("class OnlyHere(dict): pass");
            assertTrue(first.run("'OnlyHere' in [c.__name__ for c in dict.__subclasses__()]").asBoolean());
            assertTrue(second.run("'OnlyHere' not in [c.__name__ for c in dict.__subclasses__()]").asBoolean());
        }
    }

    @Test
    void contextsRunInParallel() throws Exception {
        String program = """
                def work(n):
                    d = {}
                    for i in range(n):
                        d['k%d' % (i % 10)] = d.get('k%d' % (i % 10), 0) + i
                    return sum(d.values())
                work(20000)
                """;
        try (Engine engine = engine(); ExecutorService pool = Executors.newFixedThreadPool(4)) {
            Callable<Long> task = () -> {
                try (Programs programs = new Programs(engine)) {
                    return programs.run(program).asLong();
                }
            };
            List<Future<Long>> results = pool.invokeAll(Stream.generate(() -> task).limit(8).toList());
            for (Future<Long> result : results) {
                assertEquals(199990000L, result.get());
            }
        }
    }
}
