// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cinder.parser.PythonParser;
import org.cinder.parser.error.PythonSyntaxException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Programs whose scopes, errors and warnings CPython 3.12 has written down ({@code scope_reference.py golden}). */
final class ScopeGoldenTest {
    @TestFactory
    Stream<DynamicTest> scopes() throws IOException {
        return cases("scopes.txt", source -> ScopeDump.of(analyze(source)));
    }

    @TestFactory
    Stream<DynamicTest> errors() throws IOException {
        return cases("errors.txt", ScopeGoldenTest::error);
    }

    @TestFactory
    Stream<DynamicTest> warnings() throws IOException {
        return cases("warnings.txt", ScopeGoldenTest::warnings);
    }

    private static ScopeTree analyze(String source) {
        return ScopeAnalyzer.analyze(PythonParser.parseModule(source, "<t>"), "<t>");
    }

    private static List<String> error(String source) {
        try {
            analyze(source);
            return List.of("ok");
        } catch (PythonSyntaxException e) {
            String end = e.endColumn() <= 0 ? "None" : String.valueOf(e.endColumn());
            return List.of(String.join("|", e.type().pythonName(), e.getMessage(), String.valueOf(e.line()),
                    String.valueOf(e.column()), String.valueOf(e.endLine()), end));
        }
    }

    private static List<String> warnings(String source) {
        Set<String> warnings = new LinkedHashSet<>();
        ScopeAnalyzer.analyze(PythonParser.parseModule(source, "<t>"), "<t>",
                (message, line) -> warnings.add(line + ": " + message));
        return warnings.isEmpty() ? List.of("none") : List.copyOf(warnings);
    }

    private static Stream<DynamicTest> cases(String resource, Function<String, List<String>> actual)
            throws IOException {
        String text;
        try (InputStream in = ScopeGoldenTest.class.getResourceAsStream(resource)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        return Arrays.stream(text.split("(?m)^=====\n")).map(block -> {
            String[] parts = block.split("(?m)^-----\n", 2);
            return DynamicTest.dynamicTest(parts[0].strip().lines().limit(3).toList().toString(),
                    () -> assertEquals(parts[1].strip(), String.join("\n", actual.apply(parts[0])), parts[0]));
        });
    }
}
