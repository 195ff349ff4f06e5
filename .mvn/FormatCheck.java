// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The format check of the build: {@code java FormatCheck.java ROOT} reports what breaks the house style,
 * {@code java FormatCheck.java ROOT --fix} repairs what can be repaired without thought (tabs, trailing blanks,
 * the last newline, unused imports, long lines). Written here because formatters built on javac only read the Java
 * version
 * they run on, and Maven may run on an older JDK than the sources.
 */
final class FormatCheck {
    private static final String HEADER =
            "// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0";
    private static final int LINE_LIMIT = 120;
    private static final int FILE_LIMIT = 500;
    private static final Set<String> SKIPPED = Set.of("target", ".git", "node_modules", ".idea");
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?([\\w.]+)\\.(\\w+|\\*);");

    private final Path root;
    private final boolean fix;
    private final List<String> problems = new ArrayList<>();
    private final Set<Path> packages = new TreeSet<>();
    private int files;

    private FormatCheck(Path root, boolean fix) {
        this.root = root;
        this.fix = fix;
    }

    public static void main(String[] args) throws IOException {
        FormatCheck check = new FormatCheck(Path.of(args[0]), args.length > 1 && args[1].equals("--fix"));
        check.run();
        if (!check.problems.isEmpty()) {
            check.problems.forEach(System.err::println);
            System.err.println(check.problems.size() + " format problems; java .mvn/FormatCheck.java . --fix"
                    + " repairs the mechanical ones");
            System.exit(1);
        }
        System.out.println("format check: " + check.files + " files in order");
    }

    private void run() throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return SKIPPED.contains(directory.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (file.toString().endsWith(".java")) {
                    check(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        for (Path directory : packages) {
            if (!Files.exists(directory.resolve("package-info.java"))) {
                report(directory, 0, "package without package-info.java");
            }
        }
    }

    private void check(Path file) throws IOException {
        files++;
        String text = Files.readString(file, StandardCharsets.UTF_8);
        if (fix) {
            String repaired = repair(text);
            if (!repaired.equals(text)) {
                Files.writeString(file, repaired);
                text = repaired;
            }
        }
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            report(file, 1, "the first line must be the licence header");
        }
        if (!text.endsWith("\n") || text.endsWith("\n\n")) {
            report(file, lines.size(), "the file must end with exactly one newline");
        }
        if (lines.size() > FILE_LIMIT) {
            report(file, lines.size(), "longer than " + FILE_LIMIT + " lines");
        }
        for (int i = 0; i < lines.size(); i++) {
            checkLine(file, i + 1, lines.get(i));
        }
        for (String unused : unusedImports(text)) {
            report(file, 1, "unused " + unused);
        }
        Path main = Path.of("src", "main", "java");
        if (file.toString().contains(main.toString()) && !file.endsWith("module-info.java")) {
            packages.add(file.getParent());
        }
    }

    private void checkLine(Path file, int number, String line) {
        if (line.indexOf('\t') >= 0) {
            report(file, number, "tab");
        }
        if (!line.isEmpty() && Character.isWhitespace(line.charAt(line.length() - 1))) {
            report(file, number, "blank at the end of the line");
        }
        if (line.length() > LINE_LIMIT) {
            report(file, number, "longer than " + LINE_LIMIT + " columns");
        }
        if (line.startsWith("import ") && line.endsWith(".*;") && !line.startsWith("import static ")
                && !line.equals("import org.cinder.ast.*;")) {
            report(file, number, "wildcard import");
        }
    }

    private static String repair(String text) {
        for (String unused : unusedImports(text)) {
            text = text.replace(unused + "\n", "");
        }
        StringBuilder repaired = new StringBuilder(text.length());
        boolean block = false;
        for (String line : text.lines().toList()) {
            String clean = line.replace("\t", "    ").stripTrailing();
            boolean inBlock = block || line.contains("\"\"\"");
            if (line.split("\"\"\"", -1).length % 2 == 0) {
                block = !block;
            }
            wrap(clean, inBlock || line.equals(HEADER), repaired);
        }
        while (repaired.length() > 1 && repaired.charAt(repaired.length() - 2) == '\n') {
            repaired.setLength(repaired.length() - 1);
        }
        return repaired.toString();
    }

    /** Breaks a long line: comments between words, code at the outermost comma or operator that leaves it short. */
    private static void wrap(String line, boolean keep, StringBuilder out) {
        String text = line.strip();
        String indent = " ".repeat(line.length() - line.stripLeading().length());
        if (keep || line.length() <= LINE_LIMIT) {
            out.append(line).append('\n');
        } else if (text.startsWith("/**") && text.endsWith("*/")) {
            out.append(indent).append("/**\n");
            wrapWords(text.substring(3, text.length() - 2).strip(), indent + " * ", out);
            out.append(indent).append(" */\n");
        } else if (text.startsWith("* ") || text.startsWith("// ")) {
            int start = text.indexOf(' ') + 1;
            wrapWords(text.substring(start), indent + text.substring(0, start), out);
        } else {
            int at = breakPosition(line, indent.length() + 8);
            if (at == line.length()) {
                String split = splitString(line, indent);
                if (split != null) {
                    wrap(split.substring(0, split.indexOf('\n')), true, out);
                    wrap(split.substring(split.indexOf('\n') + 1), false, out);
                    return;
                }
            }
            out.append(line.substring(0, at).stripTrailing()).append('\n');
            if (at < line.length()) {
                wrap(indent + "        " + line.substring(at).strip(), false, out);
            }
        }
    }

    private static void wrapWords(String words, String prefix, StringBuilder out) {
        int column = 0;
        for (String word : words.split(" ")) {
            if (column > 0 && column + 1 + word.length() > LINE_LIMIT) {
                out.append('\n');
                column = 0;
            }
            out.append(column == 0 ? prefix : " ").append(word);
            column += (column == 0 ? prefix.length() : 1) + word.length();
        }
        out.append('\n');
    }

    /** Where to break a line of code; its length if nowhere. */
    private static int breakPosition(String line, int from) {
        int best = line.length();
        int bestDepth = Integer.MAX_VALUE;
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < line.length() && i < LINE_LIMIT; i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
                continue;
            }
            if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            } else if (i > from && c == ' ' && depth <= bestDepth && isBreak(line, i)) {
                best = i + 1;
                bestDepth = depth;
            }
        }
        return best;
    }

    /** Two lines for one with a string literal across the limit, or null. */
    private static String splitString(String line, String indent) {
        int open = -1;
        int blank = -1;
        for (int i = 0; i < LINE_LIMIT - 2; i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                open = open < 0 ? i : -1;
                blank = -1;
            } else if (c == ' ' && open >= 0) {
                blank = i;
            }
        }
        return open < 0 || blank < 0 ? null
                : line.substring(0, blank + 1) + "\"\n" + indent + "        + \"" + line.substring(blank + 1);
    }

    private static boolean isBreak(String line, int blank) {
        char before = line.charAt(blank - 1);
        String after = line.substring(blank + 1);
        return before == ',' || before == ';' || before == '{' || after.startsWith("&& ") || after.startsWith("|| ")
                || after.startsWith("+ ") || after.startsWith("? ") || after.startsWith(": ") || before == '='
                        && line.indexOf('(') > blank
                || after.startsWith("implements ") || after.startsWith("throws ") || before == '>'
                || after.startsWith("permits ") || after.startsWith("extends ");
    }

    /** Import lines whose simple name never occurs again, not even in a comment. */
    private static List<String> unusedImports(String text) {
        List<String> unused = new ArrayList<>();
        Matcher matcher = IMPORT.matcher(text);
        int end = 0;
        List<String[]> imports = new ArrayList<>();
        while (matcher.find()) {
            if (matcher.start() == 0 || text.charAt(matcher.start() - 1) == '\n') {
                imports.add(new String[] {matcher.group(), matcher.group(2)});
                end = matcher.end();
            }
        }
        String body = text.substring(end);
        for (String[] entry : imports) {
            if (!entry[1].equals("*") && !Pattern.compile("\\b" + entry[1] + "\\b").matcher(body).find()) {
                unused.add(entry[0]);
            }
        }
        return unused;
    }

    private void report(Path path, int line, String problem) {
        problems.add(root.relativize(path) + (line > 0 ? ":" + line : "") + ": " + problem);
    }
}
