// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import org.cinder.ast.Mod;
import org.cinder.parser.error.ParseDiagnostics;
import org.cinder.scope.check.SyntaxErrors;

/**
 * Decides the meaning of every name of a parsed unit and reports what CPython's symtable and compiler reject after
 * parsing. Passes: collect names, inline comprehensions, resolve names, then check in the order of code generation.
 */
public final class ScopeAnalyzer {
    private ScopeAnalyzer() {
    }

    /** Analyzes one unit and drops its SyntaxWarnings. */
    public static ScopeTree analyze(Mod tree, String fileName) {
        return analyze(tree, fileName, ParseDiagnostics.NONE);
    }

    /**
     * Analyzes one unit.
     *
     * @throws org.cinder.parser.error.PythonSyntaxException for programs that parse but mean nothing
     */
    public static ScopeTree analyze(Mod tree, String fileName, ParseDiagnostics diagnostics) {
        SyntaxErrors errors = new SyntaxErrors(fileName);
        FutureFeatures future = FutureFeatures.of(tree, errors);
        ScopeBuilder builder = new ScopeBuilder(tree, errors);
        new SymbolCollector(builder, future.annotations()).collect(tree);
        InliningPass.run(builder.module());
        new NameResolver(builder.directives(), errors).resolve(builder.module());
        ScopeTree result = builder.tree(future.annotations());
        new CodeOrderPass(result, future, errors, diagnostics).run(tree);
        return result;
    }
}
