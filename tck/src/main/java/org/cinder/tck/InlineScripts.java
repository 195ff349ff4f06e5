// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.tck;

import static org.graalvm.polyglot.tck.TypeDescriptor.ANY;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.tck.InlineSnippet;
import org.graalvm.polyglot.tck.ResultVerifier;
import org.graalvm.polyglot.tck.Snippet;

/** Code that a debugger would enter while a program stands at a statement. */
final class InlineScripts {
    private static final String PROGRAM = """
            limit = 10
            def total(count, step=2):
                result = 0
                for i in range(count):
                    result += i * step
                return result
            total(4)
            """;
    private static final int FIRST_LINE_OF_BODY = 3;
    private static final int LAST_LINE_OF_BODY = 6;

    private final Context context;
    private final Source source = Source.newBuilder(CinderProvider.ID, PROGRAM, "inline.py").buildLiteral();
    private final List<InlineSnippet> snippets = new ArrayList<>();

    private InlineScripts(Context context) {
        this.context = context;
    }

    static List<InlineSnippet> create(Context context) {
        InlineScripts scripts = new InlineScripts(context);
        scripts.addAnywhere("1 + 1", Verifiers.shows("2"));
        scripts.addAnywhere("size = 3\nlen('abc')", succeeds());
        scripts.addInBody("count * step", Verifiers.shows("8"));
        scripts.addInBody("[count + x for x in range(2)]", Verifiers.shows("[4, 5]"));
        scripts.addInBody("limit", Verifiers.shows("10"));
        scripts.addFailing("unknown", "NameError");
        scripts.addFailing("1 / (count - count)", "ZeroDivisionError");
        return scripts.snippets;
    }

    private void addAnywhere(String code, ResultVerifier verifier) {
        snippets.add(InlineSnippet.newBuilder(program(code, succeeds()), code).resultVerifier(verifier).build());
    }

    private void addInBody(String code, ResultVerifier verifier) {
        snippets.add(InlineSnippet.newBuilder(program(code, succeeds()), code).resultVerifier(verifier)
                .locationPredicate(InlineScripts::isInBody).build());
    }

    /** Code that raises; the exception goes on in the program. */
    private void addFailing(String code, String exception) {
        ResultVerifier verifier = Verifiers.raises(exception);
        snippets.add(InlineSnippet.newBuilder(program(code, verifier), code).resultVerifier(verifier)
                .locationPredicate(InlineScripts::isInBody).build());
    }

    private static ResultVerifier succeeds() {
        return ResultVerifier.getDefaultResultVerifier();
    }

    private static boolean isInBody(SourceSection section) {
        return section.getSource().getName().equals("inline.py") && section.getStartLine() >= FIRST_LINE_OF_BODY
                && section.getEndLine() <= LAST_LINE_OF_BODY;
    }

    /** The program, under a name of its own for each piece of code: the test kit runs one test a name. */
    private Snippet program(String code, ResultVerifier verifier) {
        Value run = context.asValue((ProxyExecutable) arguments -> context.eval(source));
        return Snippet.newBuilder("total with " + code, run, ANY).resultVerifier(verifier).build();
    }
}
