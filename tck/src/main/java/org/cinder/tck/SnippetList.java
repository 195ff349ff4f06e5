// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.tck;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.tck.ResultVerifier;
import org.graalvm.polyglot.tck.ResultVerifier.SnippetRun;
import org.graalvm.polyglot.tck.Snippet;
import org.graalvm.polyglot.tck.TypeDescriptor;

/** Collects snippets; each is a Python function that the test kit calls with values of the parameter types. */
final class SnippetList {
    private final Context context;
    private final List<Snippet> snippets = new ArrayList<>();

    SnippetList(Context context) {
        this.context = context;
    }

    List<Snippet> snippets() {
        return snippets;
    }

    /** A lambda expression that never fails for arguments of these types. */
    void add(String id, String lambda, TypeDescriptor result, TypeDescriptor... parameters) {
        add(id, lambda, result, ResultVerifier.getDefaultResultVerifier(), parameters);
    }

    /** A lambda expression whose outcome the verifier judges. */
    void add(String id, String lambda, TypeDescriptor result, ResultVerifier verifier, TypeDescriptor... parameters) {
        add(id, context.eval(CinderProvider.ID, lambda), result, verifier, parameters);
    }

    /** The body of a function with the parameters a, b, c, as many as there are types. */
    void addBody(String id, String body, TypeDescriptor result, ResultVerifier verifier, TypeDescriptor... parameters) {
        String names = String.join(", ", List.of("a", "b", "c").subList(0, parameters.length));
        String text = "def snippet(" + names + "):\n" + body.indent(4) + "snippet";
        add(id, context.eval(CinderProvider.ID, text), result, verifier, parameters);
    }

    void addBody(String id, String body, TypeDescriptor result, TypeDescriptor... parameters) {
        addBody(id, body, result, ResultVerifier.getDefaultResultVerifier(), parameters);
    }

    private void add(String id, Value function, TypeDescriptor result, ResultVerifier verifier,
            TypeDescriptor... parameters) {
        snippets.add(Snippet.newBuilder(id, function, result).parameterTypes(parameters)
                .resultVerifier(run -> verify(run, verifier, parameters)).build());
    }

    /** Arguments that do not fit the types must fail, whatever the verifier would excuse. */
    private static void verify(SnippetRun run, ResultVerifier verifier, TypeDescriptor[] parameters) {
        if (run.getException() != null) {
            for (int i = 0; i < parameters.length; i++) {
                if (!parameters[i].isAssignable(TypeDescriptor.forValue(run.getParameters().get(i)))) {
                    throw run.getException();
                }
            }
        }
        verifier.accept(run);
    }
}
