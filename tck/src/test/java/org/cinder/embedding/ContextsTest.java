// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The life of contexts: several of one engine, output, limits, cancelling. */
@Timeout(120)
final class ContextsTest {
    private static final String PROGRAM = """
            class Counter:
                total = 0
                def add(self, n):
                    Counter.total += n
                    return self
            def work(limit):
                counter = Counter()
                table = {}
                for i in range(limit):
                    counter.add(i)
                    table[i % 10] = table.get(i % 10, 0) + 1
                return counter.total + sum(table.values())
            work(SIZE)
            """;

    @Test
    void contextsOfOneEngineRunInParallel() throws Exception {
        Source source = Source.newBuilder("cinder", PROGRAM, "program.py").buildLiteral();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Engine engine = Engine.create()) {
            List<Future<Long>> results = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                long size = 2000 + i;
                Callable<Long> task = () -> {
                    try (Context context = Context.newBuilder("cinder").engine(engine).build()) {
                        context.getBindings("cinder").putMember("SIZE", size);
                        return context.eval(source).asLong();
                    }
                };
                results.add(threads.submit(task));
            }
            for (int i = 0; i < 4; i++) {
                long size = 2000 + i;
                assertEquals(size * (size - 1) / 2 + size, results.get(i).get(60, TimeUnit.SECONDS));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void contextsDoNotSeeEachOther() {
        try (Engine engine = Engine.create();
                Context one = Context.newBuilder("cinder").engine(engine).build();
                Context two = Context.newBuilder("cinder").engine(engine).build()) {
            one.eval("cinder", "import sys\nsys.modules['shared'] = 1\nclass Thing(int): pass\nx = 1");
            assertFalse(two.getBindings("cinder").hasMember("x"));
            assertFalse(two.eval("cinder", "import sys\n'shared' in sys.modules").asBoolean());
            assertFalse(two.eval("cinder", "any(c.__name__ == 'Thing' for c in int.__subclasses__())").asBoolean());
            assertTrue(one.eval("cinder", "any(c.__name__ == 'Thing' for c in int.__subclasses__())").asBoolean());
        }
    }

    @Test
    void outputGoesWhereTheHostWants() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (Context context = Context.newBuilder("cinder").out(out).err(err).build()) {
            context.eval("cinder", "import sys\nprint('to out', 1)\nprint('to err', file=sys.stderr)");
        }
        assertEquals("to out 1\n", out.toString());
        assertEquals("to err\n", err.toString());
    }

    @Test
    void anEndlessLoopCanBeCancelled() throws Exception {
        Context context = Context.create("cinder");
        Thread canceller = new Thread(() -> {
            pause();
            context.close(true);
        });
        canceller.start();
        PolyglotException error = assertThrows(PolyglotException.class,
                () -> context.eval("cinder", "try:\n    while True: pass\nexcept BaseException: pass\nfinally: x = 1"));
        assertTrue(error.isCancelled());
        canceller.join();
    }

    @Test
    void anEndlessLoopCanBeInterrupted() throws Exception {
        try (Context context = Context.create("cinder")) {
            Thread interrupter = new Thread(() -> {
                pause();
                interrupt(context);
            });
            interrupter.start();
            PolyglotException error =
                    assertThrows(PolyglotException.class, () -> context.eval("cinder", "while True: pass"));
            assertTrue(error.isInterrupted());
            interrupter.join();
            assertEquals(2, context.eval("cinder", "1 + 1").asInt());
        }
    }

    private static void interrupt(Context context) {
        try {
            context.interrupt(Duration.ofSeconds(20));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void statementLimitsStopPrograms() {
        ResourceLimits limits = ResourceLimits.newBuilder().statementLimit(1000, null).build();
        Context context = Context.newBuilder("cinder").resourceLimits(limits).build();
        PolyglotException error = assertThrows(PolyglotException.class,
                () -> context.eval("cinder", "n = 0\nwhile True:\n    n += 1"));
        assertTrue(error.isResourceExhausted());
        context.close(true);
    }

    @Test
    void closedContextsRefuse() {
        Context context = Context.create("cinder");
        context.eval("cinder", "x = [1]");
        context.close();
        context.close();
        assertThrows(IllegalStateException.class, () -> context.eval("cinder", "x"));
    }

    @Test
    void languageIsDescribed() {
        try (Engine engine = Engine.create()) {
            assertEquals("Cinder", engine.getLanguages().get("cinder").getName());
            assertTrue(engine.getLanguages().get("cinder").getMimeTypes().contains("text/x-python"));
        }
    }
}
