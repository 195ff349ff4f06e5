// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.cinder.ast.Mod;
import org.cinder.ast.dump.AstDump;
import org.junit.jupiter.api.Test;

/** Trees of valid sources, dumped by CPython 3.12 (see ast_goldens.py). */
final class AstGoldenTest {
    @Test
    void treesEqualCPythons() throws IOException {
        List<BadSnippet> goldens = BadSnippet.readResource("ast-goldens.txt");
        assertTrue(goldens.size() >= 300);
        for (BadSnippet golden : goldens) {
            Mod tree = switch (golden.mode()) {
                case "eval" -> PythonParser.parseExpression(golden.source(), "<test>");
                case "single" -> PythonParser.parseInteractive(golden.source(), "<test>");
                default -> PythonParser.parseModule(golden.source(), "<test>");
            };
            assertEquals(golden.expected(), AstDump.dump(tree, true), golden.source());
        }
    }
}
