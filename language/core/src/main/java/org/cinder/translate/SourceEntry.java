// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.cinder.CinderLanguage;
import org.cinder.ast.ExprStmt;
import org.cinder.ast.Mod;
import org.cinder.ast.ModuleMod;
import org.cinder.ast.Return;
import org.cinder.ast.Stmt;
import org.cinder.context.CinderContext;
import org.cinder.interop.ExceptionView;
import org.cinder.object.exception.PException;
import org.cinder.option.CinderOptions;
import org.cinder.parser.PythonParser;
import org.cinder.parser.error.PythonSyntaxException;
import org.cinder.scope.ScopeAnalyzer;
import org.cinder.scope.ScopeTree;

/**
 * What the polyglot engine gets for a source. The parsed tree is shared by all contexts of the engine; nodes are made
 * per
 * context, because the tree of an ordinary program belongs to one context.
 */
public final class SourceEntry {
    private SourceEntry() {}

    /**
     * Parses; in a `cinder` process a syntax error of the program is raised when it runs, so that the language reports
     * it.
     */
    public static CallTarget parse(CinderLanguage language, TruffleLanguage.ParsingRequest request) {
        Source source = request.getSource();
        boolean standalone = CinderContext.get(null).env().getOptions().get(CinderOptions.STANDALONE);
        String text = source.getCharacters().toString();
        String name = fileName(source);
        CompileWarnings warnings = new CompileWarnings(name);
        try {
            Mod tree = source.isInteractive() && standalone
                    ? PythonParser.parseInteractive(text, name, warnings)
                            : PythonParser.parseModule(text, name, warnings);
            ScopeTree scopes = ScopeAnalyzer.analyze(tree, name, warnings);
            Unit unit = new Unit(language, source, name, scopes, false, source.isInteractive() && standalone,
                    language.dialects().claim(tree, name));
            if (!standalone && tree instanceof ModuleMod module) {
                tree = returningLast(module);
            }
            return new ProgramRootNode(unit, tree, null, warnings).getCallTarget();
        } catch (PythonSyntaxException e) {
            PException error = SyntaxErrors.toGuest(e, text);
            if (standalone && !(source.isInteractive() && e.atEndOfInput())) {
                Unit unit = new Unit(language, source, name, null, false, false, null);
                return new ProgramRootNode(unit, null, e, warnings).getCallTarget();
            }
            ExceptionView.setParseLocation(error.exception(), source, e.line(), e.column());
            throw error;
        }
    }

    static String fileName(Source source) {
        return source.getPath() != null ? source.getPath() : source.getName();
    }

    /** For embedders the value of a program is that of its last expression statement. */
    private static Mod returningLast(ModuleMod module) {
        List<Stmt> body = module.body();
        if (body.isEmpty() || !(body.get(body.size() - 1) instanceof ExprStmt last)) {
            return module;
        }
        List<Stmt> statements = new ArrayList<>(body);
        statements.set(statements.size() - 1, new Return(last.value(), last.span()));
        return new ModuleMod(statements, module.typeIgnores());
    }
}
