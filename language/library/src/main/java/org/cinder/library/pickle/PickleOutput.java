// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.pickle;

import java.util.Arrays;

/** The bytes of a pickle: opcodes in frames of at least 64 KiB, each with its length in front. */
final class PickleOutput {
    private static final int FRAME_HEADER = 9;
    private static final int FRAME_TARGET = 1 << 16;
    private static final int FRAME_MIN = 4;

    private byte[] bytes = new byte[256];
    private int length;
    private int frame = -1;

    PickleOutput(int protocol) {
        bytes[0] = (byte) Opcodes.PROTO;
        bytes[1] = (byte) protocol;
        length = 2;
    }

    private void reserve(int count) {
        if (frame < 0) {
            frame = length;
            length += FRAME_HEADER;
        }
        if (bytes.length - length < count + FRAME_HEADER) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count + FRAME_HEADER));
        }
    }

    void put(int opcode) {
        reserve(1);
        bytes[length++] = (byte) opcode;
    }

    /** An opcode with a little-endian number of {@code size} bytes. */
    void put(int opcode, long value, int size) {
        reserve(1 + size);
        bytes[length++] = (byte) opcode;
        for (int i = 0; i < size; i++) {
            bytes[length++] = (byte) (value >> 8 * i);
        }
    }

    void put(byte[] content) {
        reserve(content.length);
        System.arraycopy(content, 0, bytes, length, content.length);
        length += content.length;
    }

    /** Between two objects a frame that is long enough ends. */
    void boundary() {
        if (frame >= 0 && length - frame - FRAME_HEADER >= FRAME_TARGET) {
            endFrame();
        }
    }

    private void endFrame() {
        int size = length - frame - FRAME_HEADER;
        if (size >= FRAME_MIN) {
            bytes[frame] = (byte) Opcodes.FRAME;
            for (int i = 0; i < Long.BYTES; i++) {
                bytes[frame + 1 + i] = (byte) ((long) size >> 8 * i);
            }
        } else {
            System.arraycopy(bytes, frame + FRAME_HEADER, bytes, frame, size);
            length -= FRAME_HEADER;
        }
        frame = -1;
    }

    byte[] finish() {
        put(Opcodes.STOP);
        endFrame();
        return Arrays.copyOf(bytes, length);
    }
}
