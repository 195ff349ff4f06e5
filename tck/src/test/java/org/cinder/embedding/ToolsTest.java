// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.management.ExecutionEvent;
import org.graalvm.polyglot.management.ExecutionListener;
import org.junit.jupiter.api.Test;

/** Instruments see statements, functions and variables. */
final class ToolsTest {
    private static final String PROGRAM = """
            limit = 3
            def total(count):
                result = 0
                for i in range(count):
                    result += i
                return result
            class Box:
                def __init__(self, content):
                    self.content = content
                def show(self):
                    label = f'<{self.content}>'
                    return [label for _ in range(1)]
            def squares(n):
                for i in range(n):
                    yield i * i
            total(limit), Box(1).show(), list(squares(2))
            """;

    private static Source source() {
        return Source.newBuilder("cinder", PROGRAM, "tools.py").buildLiteral();
    }

    @Test
    void statementsAreCounted() {
        List<String> lines = new ArrayList<>();
        try (Engine engine = Engine.create(); Context context = Context.newBuilder("cinder").engine(engine).build()) {
            ExecutionListener listener = ExecutionListener.newBuilder().statements(true)
                    .sourceFilter(source -> source.getName().equals("tools.py"))
                    .onEnter(event -> lines.add(event.getRootName() + ":" + event.getLocation().getStartLine()))
                    .attach(engine);
            context.eval(source());
            listener.close();
        }
        assertEquals(3, lines.stream().filter("total:5"::equals).count());
        assertEquals(1, lines.stream().filter("total:6"::equals).count());
        assertTrue(lines.contains("squares:15"));
        assertTrue(lines.contains("<module>:1"));
    }

    @Test
    void functionsAndTheirResultsAreSeen() {
        List<String> results = new ArrayList<>();
        try (Engine engine = Engine.create(); Context context = Context.newBuilder("cinder").engine(engine).build()) {
            ExecutionListener listener = ExecutionListener.newBuilder().roots(true).collectReturnValue(true)
                    .onReturn((ExecutionEvent event) -> results.add(event.getRootName() + " " + event.getReturnValue()))
                    .attach(engine);
            context.eval(source());
            listener.close();
        }
        assertTrue(results.contains("total 3"), results.toString());
    }

    /**
     * The test kit's instrument steps through a program, reads every variable in scope and evaluates in every frame.
     */
    @Test
    void aDebuggerCanStopEverywhere() {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        try (Engine engine = Engine.newBuilder().allowExperimentalOptions(true).option("debugalot", "true")
                .option("debugalot.Eval", "true").out(log).build();
                Context context = Context.newBuilder("cinder").engine(engine).build()) {
            context.eval(source());
        }
        String text = log.toString();
        assertEquals(List.of(), text.lines().filter(line -> line.contains("ERROR")).toList());
        assertTrue(text.endsWith("Executed successfully: TRUE"));
        assertTrue(text.contains("<Box> [Function]") || text.contains("total"));
    }
}
