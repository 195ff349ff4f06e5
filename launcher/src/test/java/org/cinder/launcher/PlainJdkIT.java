// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where no run-time image could be linked, the same script runs on an installed JDK, in a folder of any name. */
final class PlainJdkIT extends CommandTest {
    private Path script;

    /** The layout that the build makes when it can't link an image. */
    @BeforeEach
    void layOut() throws IOException {
        Path home = folder.resolve("no image");
        Path modules = Files.createDirectories(home.resolve("lib/modules"));
        Path compiler = Files.createDirectories(home.resolve("lib/compiler"));
        try (Stream<Path> jars = Files.list(Distribution.HOME.resolveSibling("jars"))) {
            for (Path jar : jars.toList()) {
                String name = jar.getFileName().toString();
                boolean isCompiler = name.startsWith("compiler") || name.startsWith("truffle-compiler");
                Files.createSymbolicLink((isCompiler ? compiler : modules).resolve(name), jar);
            }
        }
        Files.createSymbolicLink(home.resolve("lib/python3.12"), Distribution.HOME.resolve("lib/python3.12"));
        script = Files.createDirectories(home.resolve("bin")).resolve("cinder");
        Files.copy(Distribution.HOME.resolve("bin/cinder"), script);
    }

    @Override
    Distribution cinder() {
        return Distribution.at(script, folder).with("JAVA_HOME", System.getProperty("java.home"));
    }

    @Test
    void runsPrograms() throws Exception {
        Files.writeString(folder.resolve("a b.py"), "import json, sys\nprint(json.dumps(sys.argv[1:]))\n");
        Distribution.Result result = cinder().run("a b.py", "x y", "");
        assertEquals("[\"x y\", \"\"]\n", result.output(), result.errors());
        assertEquals(0, result.status());
        Distribution.Result error = cinder().run("-c", "import sys; print(sys.executable); 1/0");
        assertEquals(script.toRealPath() + "\n", error.output());
        assertTrue(error.errors().endsWith("ZeroDivisionError: division by zero\n"), error.errors());
        assertEquals(1, error.status());
    }

    @Test
    void passesOptionsOn() throws Exception {
        Distribution.Result result = cinder().shell("\"$CINDER\" --vm.Xmx200m -c 'import sys; print(sys.stdin)' <&-");
        assertEquals("None\n", result.output(), result.errors());
    }
}
