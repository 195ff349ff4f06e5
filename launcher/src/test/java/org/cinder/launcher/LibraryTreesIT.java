// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The standard library comes parsed: imports find the trees that were made for its files and write none. */
final class LibraryTreesIT {
    private static final Path LIBRARY = Distribution.HOME.resolve("lib/python3.12");

    @TempDir
    Path directory;

    private static long count(String suffix) throws Exception {
        try (Stream<Path> files = Files.walk(LIBRARY, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().endsWith(suffix)).count();
        }
    }

    @Test
    void everyModuleHasItsTree() throws Exception {
        assertTrue(count(".py") > 400);
        assertEquals(count(".py"), count(".cinder-312.cac"));
    }

    @Test
    void importsUseTheTrees() throws Exception {
        Path tree = LIBRARY.resolve("json/__pycache__/decoder.cinder-312.cac");
        FileTime before = Files.getLastModifiedTime(tree);
        Distribution.Result result = Distribution.in(directory)
                .run("-c", "import json.decoder as d; print(d.__cached__)");
        assertEquals(tree.toRealPath().toString(), Path.of(result.output().strip()).toRealPath().toString());
        assertEquals(before, Files.getLastModifiedTime(tree));
    }
}
