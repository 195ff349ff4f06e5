// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cinder.ast.ModuleMod;
import org.cinder.ast.cache.TreeCache;
import org.cinder.parser.PythonParser;
import org.cinder.parser.error.PythonSyntaxException;
import org.cinder.scope.ScopeAnalyzer;

/**
 * The program with which the distribution is built: writes the caches of all modules of the standard library, whose
 * folder is the only argument, as {@code compileall} does for bytecode.
 */
public final class LibraryTrees {
    private LibraryTrees() {}

    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(Path.of(args[0]))) {
            files = paths.filter(path -> path.toString().endsWith(".py")).sorted().toList();
        }
        int written = 0;
        for (Path file : files) {
            written += write(file.toString(), Files.readAllBytes(file)) ? 1 : 0;
        }
        System.out.println("parsed " + written + " of " + files.size() + " modules");
    }

    private static boolean write(String path, byte[] source) throws IOException {
        ModuleMod tree;
        try {
            tree = PythonParser.parseModule(LibrarySource.adapt(path, source), path);
            ScopeAnalyzer.analyze(tree, path);
        } catch (PythonSyntaxException e) {
            // Examples of bad code belong to some packages.
            return false;
        }
        byte[] bytes = TreeCache.write(tree, source);
        if (bytes == null) {
            return false;
        }
        Path cache = Path.of(ModuleTrees.besides(path));
        Files.createDirectories(cache.getParent());
        Files.write(cache, bytes);
        return true;
    }
}
