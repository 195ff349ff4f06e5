// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.tck;

import java.util.Collection;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.tck.InlineSnippet;
import org.graalvm.polyglot.tck.LanguageProvider;
import org.graalvm.polyglot.tck.Snippet;
import org.graalvm.polyglot.tck.TypeDescriptor;

/** Offers the test kit values of every type, every operator and kind of statement, scripts and wrong scripts. */
public final class CinderProvider implements LanguageProvider {
    static final String ID = "cinder";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Value createIdentityFunction(Context context) {
        return context.eval(ID, "lambda value: value");
    }

    /** Numbers of Java become Python numbers on the way in, so a BigInteger stops being a Java object. */
    @Override
    public Snippet createIdentityFunctionSnippet(Context context) {
        return Snippet.newBuilder("identity", createIdentityFunction(context), TypeDescriptor.ANY)
                .parameterTypes(TypeDescriptor.ANY).resultVerifier(Verifiers::sameValue).build();
    }

    @Override
    public Collection<? extends Snippet> createValueConstructors(Context context) {
        return Values.create(context);
    }

    @Override
    public Collection<? extends Snippet> createExpressions(Context context) {
        SnippetList list = new SnippetList(context);
        NumberExpressions.addTo(list);
        ComparisonExpressions.addTo(list);
        ContainerExpressions.addTo(list);
        GeneralExpressions.addTo(list);
        return list.snippets();
    }

    @Override
    public Collection<? extends Snippet> createStatements(Context context) {
        SnippetList list = new SnippetList(context);
        Statements.addTo(list);
        DefinitionStatements.addTo(list);
        return list.snippets();
    }

    @Override
    public Collection<? extends Snippet> createScripts(Context context) {
        return Scripts.create(context);
    }

    @Override
    public Collection<? extends Source> createInvalidSyntaxScripts(Context context) {
        return InvalidScripts.create();
    }

    @Override
    public Collection<? extends InlineSnippet> createInlineScripts(Context context) {
        return List.copyOf(InlineScripts.create(context));
    }
}
