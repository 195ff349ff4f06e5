// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.tck;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.tck.ResultVerifier;
import org.graalvm.polyglot.tck.ResultVerifier.SnippetRun;

/** Judges the outcome of snippets whose success depends on more than the types that the test kit can describe. */
final class Verifiers {
    private static final Set<String> FLOATS = Set.of("float", "Float", "Double", "FloatChild");

    private Verifiers() {}

    /** One of the named guest exceptions is right when the condition on the arguments holds; else the type decides. */
    static ResultVerifier mayRaise(Predicate<List<? extends Value>> condition, String... exceptions) {
        Set<String> allowed = Set.of(exceptions);
        return run -> {
            PolyglotException exception = run.getException();
            if (exception == null || !condition.test(run.getParameters()) || !allowed.contains(guestClass(exception))) {
                ResultVerifier.getDefaultResultVerifier().accept(run);
            }
        };
    }

    /** Like {@link #mayRaise(Predicate, String...)} for any arguments. */
    static ResultVerifier mayRaise(String... exceptions) {
        return mayRaise(arguments -> true, exceptions);
    }

    /** The snippet has to raise one of the exceptions. */
    static ResultVerifier raises(String... exceptions) {
        Set<String> allowed = Set.of(exceptions);
        return run -> {
            if (run.getException() == null) {
                throw new AssertionError("expected one of " + allowed + ", got " + run.getResult());
            }
            if (!allowed.contains(guestClass(run.getException()))) {
                throw run.getException();
            }
        };
    }

    /** The snippet must not fail and its result is this text as {@code str()} shows it. */
    static ResultVerifier shows(String text) {
        return run -> {
            ResultVerifier.getDefaultResultVerifier().accept(run);
            if (!run.getResult().toString().equals(text)) {
                throw new AssertionError("expected " + text + ", got " + run.getResult());
            }
        };
    }

    /** The result is the argument. */
    static void sameValue(SnippetRun run) {
        Value argument = run.getParameters().get(0);
        if (run.getException() == null && argument.isNumber() && argument.isHostObject()) {
            if (!argument.asBigInteger().equals(run.getResult().asBigInteger())) {
                throw new AssertionError("expected " + argument + ", got " + run.getResult());
            }
        } else {
            ResultVerifier.getIdentityFunctionDefaultResultVerifier().accept(run);
        }
    }

    private static String guestClass(PolyglotException exception) {
        Value object = exception.getGuestObject();
        return object == null ? "" : object.getMetaObject().getMetaSimpleName();
    }

    /** The class of the value as its language names it, {@code int}, {@code Double}… */
    static String className(Value value) {
        Value meta = value.getMetaObject();
        return meta == null ? "" : meta.getMetaSimpleName();
    }

    /** Whether the value is a float in Python. */
    static boolean isFloat(Value value) {
        return value.isNumber() && FLOATS.contains(className(value));
    }
}
