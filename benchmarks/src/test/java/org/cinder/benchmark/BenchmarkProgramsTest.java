// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every benchmark program computes what it says; each repeats often enough to run compiled too. Nothing is timed. */
final class BenchmarkProgramsTest {
    private static final Path PROGRAMS = Path.of(System.getProperty("cinder.root"), "benchmarks", "programs");

    private static Engine engine;

    @BeforeAll
    static void createEngine() {
        engine = Engine.create("cinder");
    }

    @AfterAll
    static void closeEngine() {
        engine.close();
    }

    @TestFactory
    List<DynamicTest> programs() throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            return files.filter(file -> file.toString().endsWith(".py") && !file.endsWith("harness.py")).sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> run(file))).toList();
        }
    }

    private static void run(Path file) throws Exception {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        int[] status = {0};
        // The programs recurse as deep as the command's main thread allows.
        Thread thread = new Thread(null, () -> status[0] = evaluate(file, output), "main", 256L << 20);
        thread.start();
        thread.join();
        assertEquals(0, status[0], output::toString);
    }

    private static int evaluate(Path file, ByteArrayOutputStream output) {
        try (Context context = Context.newBuilder("cinder").engine(engine).allowAllAccess(true)
                .arguments("cinder", new String[] {file.toString(), "--iterations", "3"})
                .option("cinder.Standalone", "true").option("cinder.MainPath", PROGRAMS.toString())
                .option("cinder.DontWriteBytecode", "true").out(output).err(output).build()) {
            context.eval(Source.newBuilder("cinder", file.toFile()).build());
            return 0;
        } catch (PolyglotException e) {
            return e.isExit() ? e.getExitStatus() : report(e, output);
        } catch (IOException e) {
            return report(e, output);
        }
    }

    private static int report(Exception e, ByteArrayOutputStream output) {
        output.writeBytes(e.toString().getBytes());
        return 1;
    }
}
