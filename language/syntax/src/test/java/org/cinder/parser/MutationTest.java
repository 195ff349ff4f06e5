// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cinder.ast.dump.AstDump;
import org.cinder.parser.error.PythonSyntaxException;
import org.junit.jupiter.api.Test;

/**
 * Damaged sources give a tree or a syntax error, nothing else. {@code -Dcinder.mutations=200000} for a long run,
 * {@code -Dcinder.mutations.seed=N} for other sources.
 */
final class MutationTest {
    private static final String[] PIECES = {
        "(", ")", "[", "]", "{", "}", "'", "\"", "\"\"\"", "f'", "f\"{", "\\", "\n", "\n    ", "\t", ":", ",", "=",
        ":=", "*", "**", "lambda", "if", "else", "for x in", "match", "case", "not", "yield", "await", "async",
        "except*", "0x", "1_", "\u00e9", "\ud83d\ude00", "#", "\f", "$", "!", "@", "->", "...", "\\N{", "{x!r:>{w}}",
        "type X ="
    };

    private final SplittableRandom random = new SplittableRandom(Long.getLong("cinder.mutations.seed", 42));

    @Test
    void treeOrSyntaxError() throws IOException {
        List<String> sources = new ArrayList<>();
        for (BadSnippet golden : BadSnippet.readResource("ast-goldens.txt")) {
            sources.add(golden.source());
        }
        int count = Integer.getInteger("cinder.mutations", 5_000);
        for (int i = 0; i < count; i++) {
            check(mutate(sources.get(random.nextInt(sources.size())), sources));
        }
    }

    private String mutate(String original, List<String> sources) {
        StringBuilder source = new StringBuilder(original);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(source.length() + 1);
            int end = Math.min(source.length(), at + 1 + random.nextInt(6));
            switch (random.nextInt(6)) {
                case 0 -> source.delete(at, end);
                case 1, 2 -> source.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 3 -> source.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
                case 4 -> source.insert(at, sources.get(random.nextInt(sources.size())));
                default -> source.setLength(at);
            }
        }
        return source.toString();
    }

    private static void check(String source) {
        try {
            AstDump.dump(PythonParser.parseModule(source, "<test>"), true);
        } catch (PythonSyntaxException expected) {
            // As good as a tree.
        } catch (RuntimeException | Error e) {
            throw new AssertionError("source: " + source, e);
        }
        try {
            PythonParser.parseModule(source.getBytes(StandardCharsets.ISO_8859_1), "<test>");
        } catch (PythonSyntaxException expected) {
            // As good as a tree.
        } catch (RuntimeException | Error e) {
            throw new AssertionError("Latin-1 bytes of: " + source, e);
        }
    }
}
