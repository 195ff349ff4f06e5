// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every program below {@code language/MODULE/src/test/python} that has an {@code .out} file beside it (written by
 * CPython
 * 3.12) in the modes named by the property {@code cinder.test.modes}, and compares what it prints.
 */
final class GoldenProgramsTest {
    private static final Map<ProgramMode, Engine> ENGINES = new HashMap<>();

    @AfterAll
    static void closeEngines() {
        ENGINES.values().forEach(Engine::close);
        ENGINES.clear();
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        return folder.endsWith("tck") ? folder.getParent() : folder;
    }

    private static List<Path> programs() throws IOException {
        List<Path> programs = new ArrayList<>();
        for (String module : List.of("syntax", "core", "library")) {
            Path folder = root().resolve("language").resolve(module).resolve("src/test/python");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".py") && Files.exists(golden(file))).sorted()
                            .forEach(programs::add);
                }
            }
        }
        return programs;
    }

    private static Path golden(Path program) {
        return Path.of(program.toString().replaceAll("\\.py$", ".out"));
    }

    @TestFactory
    List<DynamicTest> programsPrintWhatCPythonPrints() throws IOException {
        String modes = System.getProperty("cinder.test.modes", "interpreter,shared");
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : modes.split(",")) {
            ProgramMode mode = ProgramMode.valueOf(name.trim().toUpperCase());
            for (Path program : programs()) {
                String label = mode.name().toLowerCase() + ": " + root().relativize(program);
                tests.add(DynamicTest.dynamicTest(label, () ->
                        assertEquals(Files.readString(golden(program)), run(mode, program))));
            }
        }
        return tests;
    }

    private static String run(ProgramMode mode, Path program) throws IOException {
        if (mode.keepsEngine()) {
            return mode.run(ENGINES.computeIfAbsent(mode, ProgramMode::engine), program);
        }
        try (Engine engine = mode.engine()) {
            return mode.run(engine, program);
        }
    }
}
