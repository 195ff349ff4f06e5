// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

/** Columns of source text: positions count UTF-8 bytes, what is shown counts characters. */
final class Columns {
    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int THREE_BYTES = 0x10000;

    private Columns() {}

    /** How many characters the first {@code bytes} UTF-8 bytes of the line make. */
    static int characters(String line, int bytes) {
        int seen = 0;
        int characters = 0;
        for (int i = 0; i < line.length() && seen < bytes; characters++) {
            int codePoint = line.codePointAt(i);
            seen += codePoint < ONE_BYTE ? 1 : codePoint < TWO_BYTES ? 2 : codePoint < THREE_BYTES ? 3 : 4;
            i += Character.charCount(codePoint);
        }
        return characters;
    }

    /** The characters from {@code start} (inclusive) to {@code end} (exclusive). */
    static String substring(String line, int start, int end) {
        int from = line.offsetByCodePoints(0, start);
        return line.substring(from, line.offsetByCodePoints(from, Math.max(0, end - start)));
    }
}
