// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope.check;

import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.Span;

/**
 * The statically nested blocks of one function, class or module (the frame blocks of CPython's compiler): decides where
 * break, continue and return may stand and limits the nesting.
 */
public final class BlockStack {
    private static final int LIMIT = 21;

    /** What a block means for jumps that leave it. */
    public enum Block {
        /** A for or while body. */
        LOOP,
        /** The handlers of `except*`. */
        EXCEPT_STAR,
        /** Any other try or with block. */
        PROTECTED
    }

    private final List<Block> blocks = new ArrayList<>();
    private final SyntaxErrors errors;

    /** An empty stack. */
    public BlockStack(SyntaxErrors errors) {
        this.errors = errors;
    }

    /** Enters a block whose code stands at the given place. */
    public void push(Block block, Span span) {
        if (blocks.size() >= LIMIT) {
            throw errors.at(span, "too many statically nested blocks");
        }
        blocks.add(block);
    }

    /** Leaves the innermost block. */
    public void pop() {
        blocks.remove(blocks.size() - 1);
    }

    /** Checks a break statement. */
    public void checkBreak(Span span) {
        checkLoop(span, "'break' outside loop");
    }

    /** Checks a continue statement. */
    public void checkContinue(Span span) {
        checkLoop(span, "'continue' not properly in loop");
    }

    private void checkLoop(Span span, String message) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            switch (blocks.get(i)) {
                case LOOP -> {
                    return;
                }
                case EXCEPT_STAR -> throw leavesExceptStar(span);
                case PROTECTED -> { }
            }
        }
        throw errors.at(span, message);
    }

    /** Checks that a return statement leaves no `except*` handler. */
    public void checkReturn(Span span) {
        if (blocks.contains(Block.EXCEPT_STAR)) {
            throw leavesExceptStar(span);
        }
    }

    private RuntimeException leavesExceptStar(Span span) {
        return errors.at(span, "'break', 'continue' and 'return' cannot appear in an except* block");
    }
}
