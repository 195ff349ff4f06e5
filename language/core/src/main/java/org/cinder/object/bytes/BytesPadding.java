// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.PythonClass;

/** The methods of bytes and bytearray that fill up to a width. */
final class BytesPadding {
    private BytesPadding() {}

    /** @param fillchar null for a blank */
    private static byte fill(Object fillchar, String method) {
        if (fillchar == null) {
            return ' ';
        }
        ByteView view = fillchar instanceof PBytes || fillchar instanceof PByteArray ? ByteView.of(fillchar) : null;
        if (view == null || view.length() != 1) {
            throw Errors.typeError("%s() argument 2 must be a byte string of length 1, not %s", method,
                    PythonClass.of(fillchar));
        }
        return (byte) view.at(0);
    }

    private static int padding(ByteView self, long width) {
        return Math.max(0, BytesChange.checkLength(width) - self.length());
    }

    private static byte[] pad(ByteView self, int left, int right, byte fill) {
        byte[] result = new byte[left + self.length() + right];
        Arrays.fill(result, 0, left, fill);
        System.arraycopy(self.array(), self.offset(), result, left, self.length());
        Arrays.fill(result, result.length - right, result.length, fill);
        return result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] center(ByteView self, long width, Object fillchar) {
        byte fill = fill(fillchar, "center");
        int padding = padding(self, width);
        int left = padding / 2 + (padding & (int) width & 1);
        return pad(self, left, padding - left, fill);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] left(ByteView self, long width, Object fillchar) {
        byte fill = fill(fillchar, "ljust");
        return pad(self, 0, padding(self, width), fill);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] right(ByteView self, long width, Object fillchar) {
        byte fill = fill(fillchar, "rjust");
        return pad(self, padding(self, width), 0, fill);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] zeros(ByteView self, long width) {
        int padding = padding(self, width);
        byte[] result = pad(self, padding, 0, (byte) '0');
        if (padding > 0 && self.length() > 0 && (self.at(0) == '+' || self.at(0) == '-')) {
            result[padding] = '0';
            result[0] = (byte) self.at(0);
        }
        return result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] expandTabs(ByteView self, int tabsize) {
        GrowingBytes out = new GrowingBytes(self.length() + 16);
        ByteView spaces = new ByteView(new byte[] {' '}, 0, 1);
        int column = 0;
        for (int i = 0; i < self.length(); i++) {
            int b = self.at(i);
            if (b == '\t') {
                int count = tabsize > 0 ? tabsize - column % tabsize : 0;
                for (int k = 0; k < count; k++) {
                    out.append(spaces);
                }
                column += count;
            } else {
                out.append(self, i, i + 1);
                column = b == '\n' || b == '\r' ? 0 : column + 1;
            }
        }
        return out.toArray();
    }
}
