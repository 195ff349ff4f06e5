// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.cinder.ast.*;

/**
 * Definitions whose decorators, defaults, annotations or bases contain a yield: these parts are evaluated first, in
 * order, and the definition that remains reads the temporaries.
 */
final class YieldDefinitions {
    private final Translator translator;
    private final YieldExtractor extractor;

    YieldDefinitions(Translator translator, YieldExtractor extractor) {
        this.translator = translator;
        this.extractor = extractor;
    }

    /** What the enclosing function evaluates of a parameter list, in order; absent parts are null. */
    static List<Expr> parts(Arguments arguments) {
        List<Expr> parts = new ArrayList<>(arguments.defaults());
        parts.addAll(arguments.kwDefaults());
        for (List<Arg> group : List.of(arguments.posOnlyArgs(), arguments.args(), single(arguments.vararg()),
                arguments.kwOnlyArgs(), single(arguments.kwarg()))) {
            group.forEach(arg -> parts.add(arg.annotation()));
        }
        return parts;
    }

    private static List<Arg> single(Arg arg) {
        return arg == null ? List.of() : List.of(arg);
    }

    Stmt function(FunctionDef s) {
        Iterator<Expr> parts = functionParts(s.decoratorList(), s.args(), s.returns());
        List<Expr> decorators = take(parts, s.decoratorList());
        Arguments arguments = arguments(s.args(), parts);
        return standingFor(s, new FunctionDef(s.name(), arguments, s.body(), decorators, parts.next(), s.typeComment(),
                s.typeParams(), s.span()));
    }

    Stmt function(AsyncFunctionDef s) {
        Iterator<Expr> parts = functionParts(s.decoratorList(), s.args(), s.returns());
        List<Expr> decorators = take(parts, s.decoratorList());
        Arguments arguments = arguments(s.args(), parts);
        return standingFor(s, new AsyncFunctionDef(s.name(), arguments, s.body(), decorators, parts.next(),
                s.typeComment(), s.typeParams(), s.span()));
    }

    Expr lambda(Lambda e) {
        Iterator<Expr> parts = extractor.all(parts(e.args())).iterator();
        return standingFor(e, new Lambda(arguments(e.args(), parts), e.body(), e.span()));
    }

    Stmt classDefinition(ClassDef s) {
        List<Expr> all = new ArrayList<>(s.decoratorList());
        all.addAll(s.bases());
        s.keywords().forEach(keyword -> all.add(keyword.value()));
        Iterator<Expr> parts = extractor.all(all).iterator();
        List<Expr> decorators = take(parts, s.decoratorList());
        List<Expr> bases = take(parts, s.bases());
        List<Keyword> keywords = new ArrayList<>();
        s.keywords().forEach(keyword -> keywords.add(new Keyword(keyword.arg(), parts.next(), keyword.span())));
        return standingFor(s, new ClassDef(s.name(), bases, keywords, s.body(), decorators, s.typeParams(), s.span()));
    }

    private Iterator<Expr> functionParts(List<Expr> decorators, Arguments arguments, Expr returns) {
        List<Expr> all = new ArrayList<>(decorators);
        all.addAll(parts(arguments));
        all.add(returns);
        return extractor.all(all).iterator();
    }

    private static List<Expr> take(Iterator<Expr> parts, List<Expr> originals) {
        List<Expr> taken = new ArrayList<>();
        originals.forEach(original -> taken.add(parts.next()));
        return taken;
    }

    private static Arguments arguments(Arguments a, Iterator<Expr> parts) {
        List<Expr> defaults = take(parts, a.defaults());
        List<Expr> keywordDefaults = take(parts, a.kwDefaults());
        List<Arg> positionalOnly = annotated(a.posOnlyArgs(), parts);
        List<Arg> plain = annotated(a.args(), parts);
        Arg vararg = annotated(a.vararg(), parts);
        List<Arg> keywordOnly = annotated(a.kwOnlyArgs(), parts);
        Arg kwarg = annotated(a.kwarg(), parts);
        return new Arguments(positionalOnly, plain, vararg, keywordOnly, keywordDefaults, kwarg, defaults);
    }

    private static List<Arg> annotated(List<Arg> args, Iterator<Expr> parts) {
        List<Arg> result = new ArrayList<>();
        args.forEach(arg -> result.add(annotated(arg, parts)));
        return result;
    }

    private static Arg annotated(Arg arg, Iterator<Expr> parts) {
        return arg == null ? null : new Arg(arg.arg(), parts.next(), arg.typeComment(), arg.span());
    }

    private <T extends Ast> T standingFor(Ast original, T copy) {
        translator.rewritten(copy, original);
        return copy;
    }
}
