// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import org.cinder.parser.error.PythonSyntaxException;
import org.cinder.parser.token.TokenBuffer;
import org.cinder.parser.token.TokenKind;
import org.cinder.parser.token.TokenizerFailure;

/** Finds the error that CPython reports for tokens that the fast parser has refused. */
public final class Diagnosis {
    /** What the tokens were supposed to be. */
    public enum Start {
        MODULE,
        EXPRESSION,
        INTERACTIVE
    }

    private final TokenBuffer tokens;
    private final Start start;
    private final Peg peg;
    private final Rules rules;

    /** Whether the plain parse looked at every token. */
    private boolean reachedEnd;

    private Diagnosis(TokenBuffer tokens, Start start) {
        this.tokens = tokens;
        this.start = start;
        this.peg = new Peg(tokens);
        this.rules = new Rules(peg);
    }

    /** The error in the tokens. */
    public static PythonSyntaxException of(TokenBuffer tokens, Start start) {
        return new Diagnosis(tokens, start).run(false);
    }

    /** The error in tokens that may continue: "incomplete input" when more of them could correct it. */
    public static PythonSyntaxException ofUnfinished(TokenBuffer tokens, Start start) {
        Diagnosis diagnosis = new Diagnosis(tokens, start);
        PythonSyntaxException found = diagnosis.run(true);
        return found.atEndOfInput() ? diagnosis.incomplete(found) : found;
    }

    private PythonSyntaxException incomplete(PythonSyntaxException found) {
        if (tokens.failure() == null || !reachedEnd) {
            return found;
        }
        // The tokenizer stopped in a literal, which is where CPython points to, or between brackets at the very end.
        return tokens.failure().unclosed() == null
                ? peg.complaints.incomplete(found.line(), found.column())
                : peg.complaints.incompleteAtEnd();
    }

    /** The error for tokens that nest too deeply for recursive descent. */
    public static PythonSyntaxException tooComplex(TokenBuffer tokens) {
        return new Peg(tokens).complaints.tooComplex();
    }

    private PythonSyntaxException run(boolean mayContinue) {
        boolean accepted;
        try {
            accepted = parse();
        } catch (PythonSyntaxException e) {
            reachedEnd = peg.reachedEnd();
            return afterFailure(e);
        } catch (StackOverflowError e) {
            return peg.complaints.tooComplex();
        }
        reachedEnd = peg.reachedEnd();
        int lastToken = peg.fill - 1;
        if (accepted) {
            return peg.complaints.here("multiple statements found while compiling a single statement");
        }
        boolean atEnd = tokens.starts()[lastToken] >= tokens.source().length();
        if (atEnd && mayContinue) {
            return peg.complaints.here(Complaints.INCOMPLETE).markedAtEndOfInput();
        }
        peg.restartExplaining();
        PythonSyntaxException result;
        try {
            parse();
            result = generic(lastToken);
        } catch (PythonSyntaxException e) {
            result = afterFailure(e);
        } catch (StackOverflowError e) {
            result = peg.complaints.tooComplex();
        }
        return atEnd ? result.markedAtEndOfInput() : result;
    }

    private boolean parse() {
        return switch (start) {
            case MODULE -> rules.statements.file();
            case EXPRESSION -> rules.statements.eval();
            case INTERACTIVE -> rules.statements.interactive();
        };
    }

    private PythonSyntaxException generic(int lastToken) {
        return switch (tokens.kinds()[lastToken]) {
            case TokenKind.INDENT -> peg.complaints.indentation("unexpected indent");
            case TokenKind.DEDENT -> peg.complaints.indentation("unexpected unindent");
            default -> afterFailure(peg.complaints.at(lastToken, "invalid syntax"));
        };
    }

    /** What the tokenizer finds in the rest of the source may be the better explanation. */
    private PythonSyntaxException afterFailure(PythonSyntaxException found) {
        TokenizerFailure failure = tokens.failure();
        if (failure == null || found == failure.exception()) {
            return found;
        }
        if (failure.decisive()) {
            return failure.exception();
        }
        int line = tokens.lines()[peg.fill - 1];
        if (failure.unclosed() != null && line > failure.unclosedLine()) {
            return failure.unclosed();
        }
        return found;
    }
}
