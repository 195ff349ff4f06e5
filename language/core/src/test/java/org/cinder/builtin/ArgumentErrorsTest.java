// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls with wrong arguments: each error must be the one CPython 3.12 raises (argument_errors.py made the list). */
final class ArgumentErrorsTest extends EnteredContext {
    @Test
    void errorsAreThoseOfCPython() throws IOException {
        List<String> lines;
        try (InputStream in = ArgumentErrorsTest.class.getResourceAsStream("argument_errors.txt")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
        StringBuilder actual = new StringBuilder();
        for (String line : lines) {
            String call = line.substring(0, line.indexOf(" => "));
            actual.append(call).append(" => ").append(SampleCall.outcome(call)).append('\n');
        }
        assertEquals(String.join("\n", lines) + "\n", actual.toString());
    }
}
