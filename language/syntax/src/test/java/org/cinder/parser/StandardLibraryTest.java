// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cinder.ast.ModuleMod;
import org.cinder.ast.cache.TreeCache;
import org.cinder.scope.ScopeAnalyzer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every file of the standard library parses, has valid scopes and comes back from its cache unchanged. */
final class StandardLibraryTest {
    @Test
    void everyFileParsesAndSurvivesItsCache() throws IOException {
        String library = System.getProperty("org.cinder.stdlib");
        Assumptions.assumeTrue(library != null && Files.isDirectory(Path.of(library)), "no standard library");
        List<Path> files;
        try (Stream<Path> paths = Files.walk(Path.of(library))) {
            files = paths.filter(path -> path.toString().endsWith(".py")).sorted().toList();
        }
        assertTrue(files.size() > 400, "files: " + files.size());
        for (Path file : files) {
            byte[] source = Files.readAllBytes(file);
            ModuleMod tree = PythonParser.parseModule(source, file.toString());
            ScopeAnalyzer.analyze(tree, file.toString());
            assertEquals(tree, TreeCache.read(TreeCache.write(tree, source), source), file.toString());
        }
    }
}
