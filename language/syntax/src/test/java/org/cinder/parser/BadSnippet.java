// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cinder.parser.error.PythonSyntaxException;

/**
 * A source with what CPython 3.12 says about it, read from a file written by bad_snippets.py or ast_goldens.py: the
 * error of a wrong one, the tree of a valid one.
 */
public record BadSnippet(String mode, String expected, String source) {
    private static final Pattern ESCAPE = Pattern.compile("\\[\\[([0-9a-f]+)]]");

    /** The sources of a resource beside this class. */
    public static List<BadSnippet> readResource(String name) throws IOException {
        try (var stream = BadSnippet.class.getResourceAsStream(name)) {
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static List<BadSnippet> read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    private static List<BadSnippet> parse(String all) {
        List<BadSnippet> result = new ArrayList<>();
        for (String part : all.split("(?m)^%% ")) {
            if (part.isEmpty()) {
                continue;
            }
            String[] lines = part.split("\n", 3);
            int end = lines[0].indexOf(' ');
            String mode = end < 0 ? lines[0] : lines[0].substring(0, end);
            String source = decode(lines[2].substring(0, lines[2].length() - 1));
            String position = end < 0 ? "" : lines[0].substring(end + 1);
            String expected = (position + " " + decode(lines[1])).strip();
            result.add(new BadSnippet(mode, expected, source));
        }
        return result;
    }

    private static String decode(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(m.group(1), 16))));
    }

    /** What our parser says, in the form of {@link #expected}. */
    String actual() {
        try {
            switch (mode) {
                case "eval" -> PythonParser.parseExpression(source, "<test>");
                case "single" -> PythonParser.parseInteractive(source, "<test>");
                default -> PythonParser.parseModule(source, "<test>");
            }
            return "accepted";
        } catch (PythonSyntaxException e) {
            return e.type().pythonName() + " " + e.line() + " " + e.column() + " " + e.endLine() + " " + e.endColumn()
                    + " " + e.getMessage();
        }
    }

    /** Prints the cases of a file that differ. */
    public static void main(String[] args) throws IOException {
        int different = 0;
        List<BadSnippet> all = read(Path.of(args[0]));
        for (BadSnippet snippet : all) {
            String actual = snippet.actual();
            if (!actual.equals(snippet.expected())) {
                different++;
                System.out.println("--- " + snippet.mode() + "\n" + snippet.source());
                System.out.println("  expected " + snippet.expected() + "\n  actual   " + actual);
            }
        }
        System.out.println(different + " of " + all.size() + " differ");
    }
}
