// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

/** How many changes lead from one name to another; a change of case costs half as much as any other. */
final class EditDistance {
    /** The cost of inserting, deleting or replacing a character. */
    static final int MOVE = 2;
    private static final int CASE = 1;
    private static final int MAX_LENGTH = 40;

    private EditDistance() {}

    /** The distance, or any number above {@code limit} when it is greater than that. */
    static int of(String left, String right, int limit) {
        int prefix = 0;
        int shorter = Math.min(left.length(), right.length());
        while (prefix < shorter && left.charAt(prefix) == right.charAt(prefix)) {
            prefix++;
        }
        int leftEnd = left.length();
        int rightEnd = right.length();
        while (leftEnd > prefix && rightEnd > prefix && left.charAt(leftEnd - 1) == right.charAt(rightEnd - 1)) {
            leftEnd--;
            rightEnd--;
        }
        String a = left.substring(prefix, leftEnd);
        String b = right.substring(prefix, rightEnd);
        if (a.isEmpty() || b.isEmpty()) {
            return (a.length() + b.length()) * MOVE;
        }
        if (a.length() > MAX_LENGTH || b.length() > MAX_LENGTH || Math.abs(a.length() - b.length()) * MOVE > limit) {
            return limit + 1;
        }
        int[] previous = new int[b.length() + 1];
        for (int k = 0; k <= b.length(); k++) {
            previous[k] = k * MOVE;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i * MOVE;
            for (int k = 1; k <= b.length(); k++) {
                int replaced = previous[k - 1] + replacement(a.charAt(i - 1), b.charAt(k - 1));
                current[k] = Math.min(replaced, Math.min(previous[k], current[k - 1]) + MOVE);
            }
            previous = current;
        }
        return previous[b.length()];
    }

    private static int replacement(char a, char b) {
        if (a == b) {
            return 0;
        }
        return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE : MOVE;
    }
}
