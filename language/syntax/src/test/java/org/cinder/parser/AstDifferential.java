// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.cinder.ast.Ast;
import org.cinder.ast.ModuleMod;
import org.cinder.ast.dump.AstDump;
import org.cinder.parser.error.PythonSyntaxException;

/**
 * Compares our trees with those of a CPython for every .py file under some folders:
 * {@code AstDifferential PYTHON-COMMAND FOLDER...}. Differences are printed with their first deviating place; files
 * that both reject count as equal. Exits with 1 when a file differs that is not in the list ast-differences.txt.
 */
public final class AstDifferential {
    private static final Path SCRIPT = Path.of("language/syntax/src/test/python/ast_reference.py");

    private static final int MAX_DETAILS = 15;

    private int equal;
    private int bothReject;
    private int different;
    private boolean old = true;
    private int known;
    private final String python;
    private final List<String> knownDifferences;

    private AstDifferential(String python) throws IOException {
        this.python = python;
        try (var stream = AstDifferential.class.getResourceAsStream("ast-differences.txt")) {
            knownDifferences = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    public static void main(String[] args) throws Exception {
        AstDifferential differential = new AstDifferential(args[0]);
        List<String> files = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            try (Stream<Path> paths = Files.walk(Path.of(args[i]))) {
                paths.filter(p -> p.toString().endsWith(".py") && Files.isRegularFile(p))
                        .filter(p -> !p.toString().contains("site-packages"))
                        .map(Path::toString)
                        .sorted()
                        .forEach(files::add);
            }
        }
        differential.run(files);
        System.out.printf(
                "%d files: %d equal, %d rejected by both, %d with a known difference, %d different%n",
                files.size(), differential.equal, differential.bothReject, differential.known, differential.different);
        System.exit(differential.different == 0 ? 0 : 1);
    }

    private void run(List<String> files) throws Exception {
        Path list = Files.createTempFile("files", ".txt");
        Files.write(list, files);
        Process process = new ProcessBuilder(python, script(), list.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String[] version = reader.readLine().split(" ");
            old = Integer.parseInt(version[2]) < 12;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.lastIndexOf('\t');
                compare(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        Files.delete(list);
    }

    private static String script() {
        return System.getProperty("ast.reference", SCRIPT.toString());
    }

    private void compare(String expected, String path) throws Exception {
        if (knownDifferences.stream().anyMatch(path::endsWith)) {
            known++;
            return;
        }
        String dump;
        try {
            dump = dump(path);
        } catch (PythonSyntaxException e) {
            if (expected.startsWith("error")) {
                bothReject++;
            } else {
                different++;
                System.out.println("DIFFERENT " + path + ": we reject: " + e.getMessage() + " at line " + e.line());
            }
            return;
        }
        if (expected.equals(md5(dump))) {
            equal++;
            return;
        }
        different++;
        System.out.println("DIFFERENT " + path + (expected.startsWith("error") ? ": we accept: " + expected : ""));
        if (!expected.startsWith("error") && different <= MAX_DETAILS) {
            printDifference(dump, reference(path));
        }
    }

    private String dump(String path) throws IOException {
        ModuleMod module = PythonParser.parseModule(Files.readAllBytes(Path.of(path)), path);
        Ast tree = old ? PositionEraser.erase(module) : module;
        return ascii(AstDump.dump(tree, true));
    }

    /** Characters beyond ASCII as escapes, since which of them repr shows depends on the Unicode version. */
    private static String ascii(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c < 0x80) {
                out.append((char) c);
            } else {
                out.append(String.format(c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c));
            }
        });
        return out.toString();
    }

    private static String md5(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    private String reference(String path) throws Exception {
        Process process = new ProcessBuilder(python, script(), "-f", path)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void printDifference(String ours, String theirs) {
        int i = 0;
        while (i < ours.length() && i < theirs.length() && ours.charAt(i) == theirs.charAt(i)) {
            i++;
        }
        int from = Math.max(0, i - 100);
        System.out.println("  ours:   " + ours.substring(from, Math.min(ours.length(), i + 200)));
        System.out.println("  theirs: " + theirs.substring(from, Math.min(theirs.length(), i + 200)));
    }
}
