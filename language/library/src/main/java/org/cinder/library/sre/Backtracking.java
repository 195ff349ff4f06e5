// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import static org.cinder.library.sre.Opcodes.*;

import java.util.Arrays;

/**
 * One attempt to match pattern code at one position. What follows a part of the pattern is a continuation; a part that
 * can
 * match in several ways tries each with the continuation and undoes its group marks when it fails.
 */
final class Backtracking {
    private static final int UNLIMITED = 0xFFFFFFFF;

    /** What has to match after a part. */
    private interface Continuation {
        boolean accept(int position);
    }

    private final int[] code;
    private final int[] text;
    private final int end;
    private final int[] marks;
    private int lastIndex = -1;
    private int matchEnd;

    Backtracking(int[] code, int[] text, int end, int groups) {
        this.code = code;
        this.text = text;
        this.end = end;
        this.marks = new int[groups * 2];
        Arrays.fill(marks, -1);
    }

    /** The end of the match that starts at {@code from}, or -1. */
    int run(int from, boolean toTheEnd, boolean mustAdvance) {
        boolean found = match(0, from, position -> {
            if (toTheEnd && position != end || mustAdvance && position == from) {
                return false;
            }
            matchEnd = position;
            return true;
        });
        return found ? matchEnd : -1;
    }

    /** The result form of {@link RegexEngine}. */
    int[] positions(int from, int to) {
        int[] result = new int[marks.length + 3];
        result[0] = from;
        result[1] = to;
        for (int i = 0; i < marks.length; i += 2) {
            boolean complete = marks[i] >= 0 && marks[i + 1] >= 0;
            result[i + 2] = complete ? marks[i] : -1;
            result[i + 3] = complete ? marks[i + 1] : -1;
        }
        result[result.length - 1] = lastIndex;
        return result;
    }

    private boolean match(int start, int from, Continuation next) {
        int pc = start;
        int position = from;
        while (true) {
            switch (code[pc]) {
                case FAILURE -> {
                    return false;
                }
                case SUCCESS, MAX_UNTIL, MIN_UNTIL -> {
                    return next.accept(position);
                }
                case INFO, JUMP -> pc += 1 + code[pc + 1];
                case AT -> {
                    if (!Anchors.holds(code[pc + 1], text, position, end)) {
                        return false;
                    }
                    pc += 2;
                }
                case MARK -> {
                    return mark(code[pc + 1], pc + 2, position, next);
                }
                case BRANCH -> {
                    return branch(pc + 1, position, next);
                }
                case REPEAT_ONE, MIN_REPEAT_ONE, POSSESSIVE_REPEAT_ONE -> {
                    return repeatOne(pc, position, next);
                }
                case REPEAT -> {
                    int until = pc + 1 + code[pc + 1];
                    boolean greedy = code[until] == MAX_UNTIL;
                    return repeat(pc, until + 1, greedy, 0, position, -1, next);
                }
                case POSSESSIVE_REPEAT -> {
                    position = possessive(pc, position);
                    if (position < 0) {
                        return false;
                    }
                    pc += 1 + code[pc + 1];
                }
                case ATOMIC_GROUP -> {
                    position = atomic(pc + 2, position);
                    if (position < 0) {
                        return false;
                    }
                    pc += 1 + code[pc + 1];
                }
                case ASSERT -> {
                    int behind = position - code[pc + 2];
                    if (behind < 0 || atomic(pc + 3, behind) < 0) {
                        return false;
                    }
                    pc += 1 + code[pc + 1];
                }
                case ASSERT_NOT -> {
                    if (assertNotFails(pc, position)) {
                        return false;
                    }
                    pc += 1 + code[pc + 1];
                }
                case GROUPREF, GROUPREF_IGNORE, GROUPREF_LOC_IGNORE, GROUPREF_UNI_IGNORE -> {
                    position = reference(code[pc], code[pc + 1], position);
                    if (position < 0) {
                        return false;
                    }
                    pc += 2;
                }
                case GROUPREF_EXISTS -> {
                    int group = code[pc + 1];
                    boolean matched = marks[2 * group] >= 0 && marks[2 * group + 1] >= 0;
                    pc += matched ? 3 : 1 + code[pc + 2];
                }
                default -> {
                    if (position >= end || !CharacterMatch.matches(code, pc, text[position])) {
                        return false;
                    }
                    position++;
                    pc += CharacterMatch.length(code, pc);
                }
            }
        }
    }

    private boolean mark(int index, int pc, int position, Continuation next) {
        int oldMark = marks[index];
        int oldLast = lastIndex;
        marks[index] = position;
        if ((index & 1) != 0) {
            lastIndex = index / 2 + 1;
        }
        if (match(pc, position, next)) {
            return true;
        }
        marks[index] = oldMark;
        lastIndex = oldLast;
        return false;
    }

    private boolean branch(int first, int position, Continuation next) {
        for (int alternative = first; code[alternative] != 0; alternative += code[alternative]) {
            int[] saved = marks.clone();
            int savedLast = lastIndex;
            if (match(alternative + 1, position, next)) {
                return true;
            }
            restore(saved, savedLast);
        }
        return false;
    }

    private void restore(int[] saved, int savedLast) {
        System.arraycopy(saved, 0, marks, 0, saved.length);
        lastIndex = savedLast;
    }

    private static boolean below(int count, int max) {
        return max == UNLIMITED || Integer.compareUnsigned(count, max) < 0;
    }

    private int countOne(int pc, int position, int max) {
        int count = 0;
        while (position + count < end && below(count, max)
                && CharacterMatch.matches(code, pc, text[position + count])) {
            count++;
        }
        return count;
    }

    private boolean repeatOne(int pc, int position, Continuation next) {
        int min = code[pc + 2];
        int max = code[pc + 3];
        int tail = pc + 1 + code[pc + 1];
        boolean lazy = code[pc] == MIN_REPEAT_ONE;
        int count = countOne(pc + 4, position, lazy ? min : max);
        if (Integer.compareUnsigned(count, min) < 0) {
            return false;
        }
        if (code[pc] == POSSESSIVE_REPEAT_ONE) {
            return match(tail, position + count, next);
        }
        while (true) {
            int[] saved = marks.clone();
            int savedLast = lastIndex;
            if (match(tail, position + count, next)) {
                return true;
            }
            restore(saved, savedLast);
            if (lazy) {
                boolean more = below(count, max) && position + count < end
                        && CharacterMatch.matches(code, pc + 4, text[position + count]);
                if (!more) {
                    return false;
                }
                count++;
            } else if (--count < min) {
                return false;
            }
        }
    }

    private boolean repeat(int pc, int tail, boolean greedy, int count, int position, int lastPosition,
            Continuation next) {
        int min = code[pc + 2];
        int max = code[pc + 3];
        Continuation again = p -> repeat(pc, tail, greedy, count + 1, p, position, next);
        if (Integer.compareUnsigned(count, min) < 0) {
            return match(pc + 4, position, again);
        }
        boolean more = below(count, max) && position != lastPosition;
        int[] saved = marks.clone();
        int savedLast = lastIndex;
        if (greedy && more) {
            if (match(pc + 4, position, again)) {
                return true;
            }
            restore(saved, savedLast);
        }
        if (match(tail, position, next)) {
            return true;
        }
        restore(saved, savedLast);
        return !greedy && more && match(pc + 4, position, again);
    }

    private int possessive(int pc, int from) {
        int min = code[pc + 2];
        int max = code[pc + 3];
        int position = from;
        int count = 0;
        while (below(count, max)) {
            int after = atomic(pc + 4, position);
            if (after < 0 || after == position && Integer.compareUnsigned(count, min) >= 0) {
                break;
            }
            position = after;
            count++;
        }
        return Integer.compareUnsigned(count, min) < 0 ? -1 : position;
    }

    /** Matches a part on its own, once and for all: its end, or -1. */
    private int atomic(int pc, int position) {
        int[] saved = marks.clone();
        int savedLast = lastIndex;
        int[] to = {-1};
        boolean found = match(pc, position, p -> {
            to[0] = p;
            return true;
        });
        if (!found) {
            restore(saved, savedLast);
        }
        return to[0];
    }

    private boolean assertNotFails(int pc, int position) {
        int behind = position - code[pc + 2];
        if (behind < 0) {
            return false;
        }
        int[] saved = marks.clone();
        int savedLast = lastIndex;
        boolean matched = atomic(pc + 3, behind) >= 0;
        restore(saved, savedLast);
        return matched;
    }

    private int reference(int operation, int group, int position) {
        int from = marks[2 * group];
        int to = marks[2 * group + 1];
        if (from < 0 || to < from || position + (to - from) > end) {
            return -1;
        }
        for (int i = 0; i < to - from; i++) {
            int a = CharacterMatch.fold(operation, text[from + i]);
            if (a != CharacterMatch.fold(operation, text[position + i])) {
                return -1;
            }
        }
        return position + (to - from);
    }
}
