// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

/** Finds the first place where bytes are not UTF-8 and words the complaint as Python's codec does. */
public final class Utf8Check {
    private Utf8Check() {}

    /** Position of the first undecodable byte, or -1. */
    public static int firstError(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end) {
            int n = sequenceLength(bytes, i, end);
            if (n <= 0) {
                return i;
            }
            i += n;
        }
        return -1;
    }

    /** Length of the valid sequence at {@code i}, or the negative number of bytes that form a broken one. */
    private static int sequenceLength(byte[] bytes, int i, int end) {
        int b = bytes[i] & 0xFF;
        if (b < 0x80) {
            return 1;
        }
        int need;
        int low = 0x80;
        int high = 0xBF;
        if (b >= 0xC2 && b <= 0xDF) {
            need = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            need = 2;
            low = b == 0xE0 ? 0xA0 : 0x80;
            high = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            need = 3;
            low = b == 0xF0 ? 0x90 : 0x80;
            high = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            return 0;
        }
        for (int k = 1; k <= need; k++) {
            if (i + k >= end) {
                return -k;
            }
            int c = bytes[i + k] & 0xFF;
            if (c < low || c > high) {
                return -k;
            }
            low = 0x80;
            high = 0xBF;
        }
        return need + 1;
    }

    /** CPython's text for undecodable bytes; positions count from {@code start}. */
    public static String message(byte[] bytes, int start, int end) {
        int i = firstError(bytes, start, end);
        int n = i < 0 ? 0 : -sequenceLength(bytes, i, end);
        int from = i - start;
        String reason = n == 0 ? "invalid start byte"
                : i + n >= end ? "unexpected end of data" : "invalid continuation byte";
        String what = n <= 1
                ? String.format("byte 0x%02x in position %d", bytes[i < 0 ? start : i] & 0xFF, from)
                : String.format("bytes in position %d-%d", from, from + n - 1);
        return "(unicode error) 'utf-8' codec can't decode " + what + ": " + reason;
    }
}
