// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.embedding;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All operations of {@code benchmarks/operations} can be compiled: a node that lets its frame escape, or a recursion
 * that partial evaluation does not get through, would leave the function to the interpreter for good and tell nobody.
 */
class CompilationTest {
    private static final Path OPERATIONS = Path.of("..", "benchmarks", "operations").toAbsolutePath().normalize();
    private static Engine engine;

    @BeforeAll
    static void makeEngine() {
        engine = Engine.newBuilder().allowExperimentalOptions(true).option("engine.BackgroundCompilation", "false")
                .option("engine.CompilationFailureAction", "Throw").option("engine.FirstTierCompilationThreshold", "60")
                .option("engine.LastTierCompilationThreshold", "600").option("engine.WarnInterpreterOnly", "false")
                .build();
    }

    @AfterAll
    static void closeEngine() {
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"calls", "errors", "iteration", "lists", "numbers", "objects", "tables", "text"})
    void everyOperationCompiles(String module) {
        String program = """
                import sys
                sys.path.insert(0, %s)
                import inspect, %s as operations
                for name, function in list(vars(operations).items()):
                    if inspect.isfunction(function) and 'n' in inspect.signature(function).parameters:
                        for _ in range(3):
                            function(2000)
                """.formatted(quoted(OPERATIONS), module);
        try (Context context = Context.newBuilder("cinder").engine(engine).allowAllAccess(true).build()) {
            assertDoesNotThrow(() -> context.eval("cinder", program));
        }
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
