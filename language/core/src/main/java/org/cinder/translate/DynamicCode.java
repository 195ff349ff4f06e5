// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.source.Source;
import java.util.function.Consumer;
import org.cinder.CinderLanguage;
import org.cinder.ast.Ast;
import org.cinder.ast.Mod;
import org.cinder.ast.ModuleMod;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PCell;
import org.cinder.object.function.PCode;
import org.cinder.object.function.PFunction;
import org.cinder.parser.PythonParser;
import org.cinder.parser.diagnosis.Diagnosis.Start;
import org.cinder.parser.error.ParseDiagnostics;
import org.cinder.parser.error.PythonSyntaxException;
import org.cinder.parser.token.SourceEnd;
import org.cinder.scope.ScopeAnalyzer;
import org.cinder.scope.ScopeTree;

/**
 * Compiles source text to code objects and runs them: {@code compile}, {@code exec}, {@code eval}, imports, scripts.
 */
public final class DynamicCode {
    private DynamicCode() {}

    /**
     * Compiles source.
     *
     * @param source str, bytes or bytearray (decoded as PEP 263 says)
     * @param mode "exec", "eval" or "single"
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PCode compile(Object source, String fileName, String mode) {
        return compile(source, fileName, mode, SourceEnd.FINAL);
    }

    /** Compiles source whose end may be open. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PCode compile(Object source, String fileName, String mode, SourceEnd end) {
        SourceCode code = SourceCode.of(source, fileName);
        CompileWarnings warnings = new CompileWarnings(fileName);
        try {
            Mod tree = parse(code.utf8(), fileName, mode, end, warnings);
            return ofTree(tree, fileName, mode, warnings, polyglotSource(code.text(), fileName));
        } catch (PythonSyntaxException e) {
            throw failure(e, warnings, code.text());
        } catch (StackOverflowError e) {
            throw Errors.recursionError("maximum recursion depth exceeded during compilation");
        }
    }

    /** Compiles the source of a module; a tree without errors is also given to {@code valid}, to be kept. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PCode compileModule(byte[] source, String fileName, Consumer<ModuleMod> valid) {
        SourceCode code = SourceCode.of(source, fileName);
        CompileWarnings warnings = new CompileWarnings(fileName);
        try {
            Mod tree = parse(code.utf8(), fileName, "exec", SourceEnd.FINAL, warnings);
            PCode result = ofTree(tree, fileName, "exec", warnings, polyglotSource(code.text(), fileName));
            valid.accept((ModuleMod) tree);
            return result;
        } catch (PythonSyntaxException e) {
            throw failure(e, warnings, code.text());
        } catch (StackOverflowError e) {
            throw Errors.recursionError("maximum recursion depth exceeded during compilation");
        }
    }

    /** The code object of a module's tree that was kept; its warnings were issued when it was parsed. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PCode ofKeptTree(ModuleMod tree, byte[] source, String fileName) {
        try {
            String text = SourceCode.of(source, fileName).text();
            return ofTree(tree, fileName, "exec", null, polyglotSource(text, fileName));
        } catch (StackOverflowError e) {
            throw Errors.recursionError("maximum recursion depth exceeded during compilation");
        }
    }

    /** Parses only, as {@code ast.parse} does. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Ast parse(Object source, String fileName, String mode, SourceEnd end) {
        SourceCode code = SourceCode.of(source, fileName);
        CompileWarnings warnings = new CompileWarnings(fileName);
        try {
            Ast tree = parse(code.utf8(), fileName, mode, end, warnings);
            warnings.report();
            return tree;
        } catch (PythonSyntaxException e) {
            throw failure(e, warnings, code.text());
        } catch (StackOverflowError e) {
            throw Errors.recursionError("maximum recursion depth exceeded during compilation");
        }
    }

    /** What was worth a warning before an error is warned of all the same. */
    private static PException failure(PythonSyntaxException error, CompileWarnings warnings, String text) {
        try {
            warnings.report();
        } catch (PythonSyntaxException e) {
            return SyntaxErrors.toGuest(e, text);
        }
        return SyntaxErrors.toGuest(error, text);
    }

    private static Source polyglotSource(String text, String fileName) {
        return Source.newBuilder(CinderLanguage.ID, text, fileName).build();
    }

    private static Mod parse(
            byte[] utf8, String fileName, String mode, SourceEnd end, CompileWarnings warnings) {
        Start start = switch (mode) {
            case "exec" -> Start.MODULE;
            case "eval" -> Start.EXPRESSION;
            case "single" -> Start.INTERACTIVE;
            default -> throw Errors.valueError("compile() mode must be 'exec', 'eval' or 'single'");
        };
        return PythonParser.parse(utf8, fileName, start, end, warnings);
    }

    /** The code object of a tree that was parsed (or read from a cache) before. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PCode ofTree(Mod tree, String fileName, String mode, Source text) {
        return ofTree(tree, fileName, mode, new CompileWarnings(fileName), text);
    }

    private static PCode ofTree(Mod tree, String fileName, String mode, CompileWarnings warnings, Source text) {
        ScopeTree scopes;
        try {
            scopes = ScopeAnalyzer.analyze(tree, fileName, warnings == null ? ParseDiagnostics.NONE : warnings);
            if (warnings != null) {
                warnings.report();
            }
        } catch (PythonSyntaxException e) {
            throw SyntaxErrors.toGuest(e, text == null || !text.hasCharacters() ? null
                    : text.getCharacters().toString());
        }
        CinderLanguage language = CinderLanguage.get(null);
        Unit unit = new Unit(language, text, fileName, scopes, false, mode.equals("single"),
                language.dialects().claim(tree, fileName));
        return ScopeCode.create(unit, scopes.module(), (Ast) tree);
    }

    /** The code for a level of optimization (0 to 2). */
    public static PCode optimized(PCode code, int level) {
        return code.body() instanceof ScopeCode body
                ? ScopeCode.create(body.unit().optimized(level), body.scope(), body.node()) : code;
    }

    /** Runs module-level code; with separate locals, its names live in that mapping. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object run(PCode code, PDict globals, Object locals) {
        return run(code, globals, locals, PFunction.NO_CLOSURE);
    }

    /** Runs code that has free variables with these cells. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object run(PCode code, PDict globals, Object locals, PCell[] closure) {
        PCode target = code;
        boolean separate = locals != null && locals != globals;
        if (separate && code.body() instanceof ScopeCode body) {
            target = ScopeCode.create(body.unit().withLocals(), body.scope(), body.node());
        }
        PFunction function = new PFunction(target, globals, PFunction.NO_DEFAULTS, null, closure);
        Object[] arguments = Arguments.create(function, separate ? 1 : 0);
        if (separate) {
            Arguments.set(arguments, 0, locals);
        }
        return target.callTarget().call(arguments);
    }

    /** Runs a class body function in a namespace; its {@code __class__} cell, or None. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object runClassBody(PFunction body, Object namespace) {
        Object[] arguments = Arguments.create(body, 1);
        Arguments.set(arguments, 0, namespace);
        return body.code().callTarget().call(arguments);
    }
}
