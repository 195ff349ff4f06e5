// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cinder.ast.ModuleMod;
import org.cinder.ast.cache.TreeCache;
import org.cinder.parser.error.ParseDiagnostics;
import org.cinder.parser.error.PythonSyntaxException;
import org.cinder.parser.token.SourceText;
import org.cinder.parser.token.Tokenizer;
import org.cinder.scope.ScopeAnalyzer;

/**
 * Speed of the front end over the .py files under a folder, on one thread: {@code FrontEndBenchmark FOLDER [ROUNDS]}
 * prints megabytes of source per second of each round and of the best one.
 */
public final class FrontEndBenchmark {
    /** A source with all that is made of it. */
    private record Module(String name, byte[] source, ModuleMod tree, byte[] file) {}

    private interface Step {
        /** Something that depends on all the work done. */
        int run(Module module);
    }

    private final List<Module> modules = new ArrayList<>();
    private final int rounds;
    private long bytes;
    private long cacheBytes;
    private int seen;

    private FrontEndBenchmark(int rounds) {
        this.rounds = rounds;
    }

    public static void main(String[] args) throws IOException {
        FrontEndBenchmark benchmark = new FrontEndBenchmark(args.length > 1 ? Integer.parseInt(args[1]) : 12);
        benchmark.load(Path.of(args[0]));
        benchmark.run();
    }

    private void load(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(p -> p.toString().endsWith(".py")).sorted().toList();
        }
        for (Path path : files) {
            byte[] source = Files.readAllBytes(path);
            try {
                ModuleMod tree = PythonParser.parseModule(source, path.toString());
                byte[] file = TreeCache.write(tree, source);
                modules.add(new Module(path.toString(), source, tree, file));
                bytes += source.length;
                cacheBytes += file.length;
            } catch (PythonSyntaxException e) {
                System.out.println("left out: " + path + ": " + e.getMessage());
            }
        }
    }

    private void run() {
        System.out.printf("%d files, %.1f MB of source, caches %.2f times as large%n", modules.size(), bytes / 1e6,
                (double) cacheBytes / bytes);
        double parse = measure("tokens and tree", m -> PythonParser.parseModule(m.source, m.name).body().size());
        measure("of that tokens",
                m -> Tokenizer.tokenize(SourceText.of(m.source, m.name, true), ParseDiagnostics.NONE, false).size());
        measure("scopes of the tree", m -> ScopeAnalyzer.analyze(m.tree, m.name).module().hashCode());
        measure("writing a cache", m -> TreeCache.write(m.tree, m.source).length);
        double read = measure("reading a cache", m -> TreeCache.read(m.file, m.source).hashCode());
        System.out.printf("parsing %.1f MB/s, reading a cache %.1f times as fast%n", parse, read / parse);
    }

    private double measure(String what, Step step) {
        double best = 0;
        StringBuilder all = new StringBuilder();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            for (Module module : modules) {
                seen += step.run(module);
            }
            double speed = bytes * 1e3 / (System.nanoTime() - start);
            best = Math.max(best, speed);
            all.append(String.format(" %.1f", speed));
        }
        System.out.printf("%-20s %6.1f MB/s; rounds:%s%n", what, best, all);
        return best;
    }
}
