// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

/** Runs the code of patterns that TRegex does not support. */
final class BacktrackingEngine implements RegexEngine {
    private final int[] code;
    private final int groups;

    /** @param groups number of groups without group 0 */
    BacktrackingEngine(int[] code, int flags, int groups) {
        this.code = code;
        this.groups = groups;
    }

    @Override
    public int[] match(Subject subject, MatchMode mode, int start, int end, boolean mustAdvance) {
        int[] characters = subject.characters();
        try {
            for (int from = start; from <= end; from++) {
                Backtracking run = new Backtracking(code, characters, end, groups);
                int to = run.run(from, mode == MatchMode.FULLMATCH, mustAdvance && from == start);
                if (to >= 0) {
                    return run.positions(from, to);
                }
                if (mode != MatchMode.SEARCH) {
                    return null;
                }
            }
            return null;
        } catch (StackOverflowError e) {
            throw org.cinder.object.exception.Errors.runtimeError("maximum recursion limit exceeded");
        }
    }
}
