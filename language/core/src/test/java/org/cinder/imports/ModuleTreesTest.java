// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.cinder.ast.cache.TreeCache;
import org.cinder.parser.PythonParser;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.Test;

/** Caches of parsed modules: written once, used when they fit, replaced when not, done without where impossible. */
final class ModuleTreesTest {
    private static final byte[] SOURCE = "value = 1\n".getBytes(StandardCharsets.UTF_8);

    private interface Check {
        void in(Path folder, Path cache) throws IOException;
    }

    private static void withModule(Check check) throws IOException {
        Path folder = Files.createTempDirectory("trees");
        try {
            Files.write(folder.resolve("module.py"), SOURCE);
            check.in(folder, folder.resolve("__pycache__/module.cinder-312.cac"));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** What {@code module.value} is in a new context. */
    private static int imported(Path folder, String before, IOAccess access) {
        try (Context context = Context.newBuilder("cinder").allowIO(access).build()) {
            return context.eval("cinder", "import sys\nsys.path.insert(0, " + quoted(folder) + ")\n" + before
                    + "\nimport module\nmodule.value").asInt();
        }
    }

    private static int imported(Path folder) {
        return imported(folder, "", IOAccess.ALL);
    }

    private static String quoted(Path path) {
        return "'" + path + "'";
    }

    private static byte[] fileOf(String tree, byte[] source) {
        return TreeCache.write(PythonParser.parseModule(tree, "module.py"), source);
    }

    @Test
    void importWritesTheTree() throws IOException {
        withModule((folder, cache) -> {
            assertEquals(1, imported(folder));
            assertArrayEquals(fileOf("value = 1\n", SOURCE), Files.readAllBytes(cache));
            try (Stream<Path> files = Files.list(cache.getParent())) {
                assertEquals(1, files.count());
            }
        });
    }

    @Test
    void importUsesTheTree() throws IOException {
        withModule((folder, cache) -> {
            Files.createDirectories(cache.getParent());
            Files.write(cache, fileOf("value = 2\n", SOURCE));
            assertEquals(2, imported(folder));
        });
    }

    @Test
    void treesOfOtherSourcesAndDamagedOnesAreReplaced() throws IOException {
        withModule((folder, cache) -> {
            Files.createDirectories(cache.getParent());
            byte[] good = fileOf("value = 1\n", SOURCE);
            byte[] other = fileOf("value = 2\n", "value = 2\n".getBytes(StandardCharsets.UTF_8));
            byte[] damaged = good.clone();
            damaged[damaged.length - 1] ^= 1;
            for (byte[] bad : new byte[][] {other, damaged, {}, new byte[100]}) {
                Files.write(cache, bad);
                assertEquals(1, imported(folder));
                assertArrayEquals(good, Files.readAllBytes(cache));
            }
        });
    }

    @Test
    void programsCanForbidWriting() throws IOException {
        withModule((folder, cache) -> {
            assertEquals(1, imported(folder, "sys.dont_write_bytecode = True", IOAccess.ALL));
            assertFalse(Files.exists(cache.getParent()));
        });
    }

    @Test
    void cachesCanLieElsewhere() throws IOException {
        withModule((folder, cache) -> {
            Path elsewhere = folder.resolve("elsewhere");
            assertEquals(1, imported(folder, "sys.pycache_prefix = " + quoted(elsewhere), IOAccess.ALL));
            assertFalse(Files.exists(cache.getParent()));
            assertTrue(Files.exists(Path.of(elsewhere + folder.toString(), "module.cinder-312.cac")));
        });
    }

    @Test
    void importWorksWithoutAFolderForTheTree() throws IOException {
        withModule((folder, cache) -> {
            Files.createFile(cache.getParent());
            assertEquals(1, imported(folder));
            assertTrue(Files.isRegularFile(cache.getParent()));
        });
    }

    @Test
    void syntaxErrorsAreNotKept() throws IOException {
        withModule((folder, cache) -> {
            Files.writeString(folder.resolve("wrong.py"), "return\n");
            String program = "try:\n    import wrong\nexcept SyntaxError:\n    pass";
            assertEquals(1, imported(folder, program, IOAccess.ALL));
            assertFalse(Files.exists(cache.resolveSibling("wrong.cinder-312.cac")));
        });
    }
}
