// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.function.IntPredicate;

/** Case and character tests of bytes and bytearray, which know ASCII letters only. */
final class BytesCase {
    private BytesCase() {}

    static boolean isLower(int b) {
        return 'a' <= b && b <= 'z';
    }

    static boolean isUpper(int b) {
        return 'A' <= b && b <= 'Z';
    }

    static boolean isAlpha(int b) {
        return isLower(b) || isUpper(b);
    }

    static boolean isDigit(int b) {
        return '0' <= b && b <= '9';
    }

    private static int lower(int b) {
        return isUpper(b) ? b + 32 : b;
    }

    private static int upper(int b) {
        return isLower(b) ? b - 32 : b;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] lower(ByteView self) {
        byte[] result = self.copy();
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) lower(result[i]);
        }
        return result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] upper(ByteView self) {
        byte[] result = self.copy();
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) upper(result[i]);
        }
        return result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] swap(ByteView self) {
        byte[] result = self.copy();
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) (isUpper(result[i]) ? lower(result[i]) : upper(result[i]));
        }
        return result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] capitalize(ByteView self) {
        byte[] result = lower(self);
        if (result.length > 0) {
            result[0] = (byte) upper(result[0]);
        }
        return result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] title(ByteView self) {
        byte[] result = self.copy();
        boolean inWord = false;
        for (int i = 0; i < result.length; i++) {
            boolean letter = isAlpha(result[i]);
            result[i] = (byte) (inWord ? lower(result[i]) : upper(result[i]));
            inWord = letter;
        }
        return result;
    }

    /** Whether there are bytes and all pass the test. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean all(ByteView self, IntPredicate test) {
        for (int i = 0; i < self.length(); i++) {
            if (!test.test(self.at(i))) {
                return false;
            }
        }
        return self.length() > 0;
    }

    /** Whether there are letters and all are of the wanted case. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean isCase(ByteView self, boolean upper) {
        boolean cased = false;
        for (int i = 0; i < self.length(); i++) {
            int b = self.at(i);
            if (upper ? isLower(b) : isUpper(b)) {
                return false;
            }
            cased |= isAlpha(b);
        }
        return cased;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean isTitle(ByteView self) {
        boolean cased = false;
        boolean inWord = false;
        for (int i = 0; i < self.length(); i++) {
            int b = self.at(i);
            if (isUpper(b) && inWord || isLower(b) && !inWord) {
                return false;
            }
            inWord = isAlpha(b);
            cased |= inWord;
        }
        return cased;
    }
}
