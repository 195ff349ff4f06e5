// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.cinder.parser.PythonParser;
import org.cinder.parser.error.PythonSyntaxException;

/**
 * The scopes of a program as text, in the form that {@code scope_reference.py} gets from CPython: a line for each code
 * object and one for each name of each scope.
 */
final class ScopeDump {
    private final TreeSet<String> lines = new TreeSet<>();

    private ScopeDump() {
    }

    /** Prints the dumps of the named files to the first argument, for {@code scope_reference.py compare}. */
    public static void main(String[] args) throws IOException {
        try (PrintStream out = new PrintStream(args[0], StandardCharsets.UTF_8)) {
            for (int i = 1; i < args.length; i++) {
                out.println("file " + args[i]);
                print(args[i], out);
            }
        }
    }

    private static void print(String file, PrintStream out) throws IOException {
        try {
            of(ScopeAnalyzer.analyze(PythonParser.parseModule(Files.readAllBytes(Path.of(file)), file), file))
                    .forEach(out::println);
        } catch (PythonSyntaxException e) {
            out.println("error " + e.line() + ": " + e.getMessage());
        }
    }

    static List<String> of(ScopeTree tree) {
        ScopeDump dump = new ScopeDump();
        dump.add(tree.module(), "");
        return List.copyOf(dump.lines);
    }

    private void add(Scope scope, String outerPath) {
        String path = outerPath;
        if (scope.isInlined()) {
            addDissolved(scope, path);
        } else {
            path = outerPath + "/" + scope.kind() + ":" + scope.name();
            addCode(scope);
            for (Symbol symbol : scope.symbols()) {
                addSymbol(path, symbol.name(), place(symbol.binding()));
            }
        }
        for (Scope child : scope.children()) {
            add(child, path);
        }
    }

    /** CPython moves names of inlined comprehensions to the scope around, unless it knows them already. */
    private void addDissolved(Scope comprehension, String framePath) {
        for (Symbol symbol : comprehension.symbols()) {
            if (comprehension.frameScope().lookup(symbol.name()) == null) {
                addSymbol(framePath, symbol.name(), "l");
            }
        }
    }

    private void addSymbol(String path, String name, String place) {
        if (!name.startsWith(".")) {
            lines.add("s " + path + " " + name + " " + place);
        }
    }

    private void addCode(Scope scope) {
        String kind = "-";
        if (scope.kind().isFunctionLike()) {
            kind = scope.isAsyncGenerator() ? "A" : scope.isCoroutine() ? "C" : scope.isGenerator() ? "G" : "-";
        }
        List<String> variables = scope.variableNames().stream()
                .filter(name -> !name.equals(".defaults") && !name.equals(".kwdefaults")).toList();
        lines.add("c " + scope.qualifiedName() + " " + variables + " " + scope.cellNames() + " " + scope.freeNames()
                + " " + kind);
    }

    private static String place(Binding binding) {
        return switch (binding) {
            case LOCAL, CELL -> "l";
            case FREE -> "f";
            case GLOBAL_EXPLICIT -> "D";
            case GLOBAL_IMPLICIT -> "g";
        };
    }
}
