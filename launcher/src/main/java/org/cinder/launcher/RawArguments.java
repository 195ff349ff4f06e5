// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Arguments that are no text in the encoding of the system: Java replaces what it can't decode, Python keeps each such
 * byte as a lone surrogate (error handler "surrogateescape"). The original bytes are where the system keeps them.
 */
final class RawArguments {
    private static final int ESCAPE = 0xdc00;

    private RawArguments() {
    }

    /** The arguments as Python sees them. */
    static String[] restore(String[] arguments) {
        for (String argument : arguments) {
            if (argument.indexOf('\ufffd') >= 0) {
                return read(arguments);
            }
        }
        return arguments;
    }

    private static String[] read(String[] arguments) {
        byte[] all;
        try {
            all = Files.readAllBytes(Path.of("/proc/self/cmdline"));
        } catch (IOException e) {
            return arguments;
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == 0) {
                parts.add(decode(all, start, i));
                start = i + 1;
            }
        }
        int first = parts.size() - arguments.length;
        return first < 0 ? arguments : parts.subList(first, parts.size()).toArray(String[]::new);
    }

    /** UTF-8; bytes that are none become lone surrogates. */
    static String decode(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder();
        int i = from;
        while (i < to) {
            int length = sequenceLength(bytes[i]);
            String character = i + length <= to ? strict(bytes, i, length) : null;
            if (character == null) {
                text.append((char) (ESCAPE + (bytes[i] & 0xff)));
                i++;
            } else {
                text.append(character);
                i += length;
            }
        }
        return text.toString();
    }

    private static int sequenceLength(byte first) {
        int value = first & 0xff;
        return value < 0x80 ? 1 : value < 0xe0 ? 2 : value < 0xf0 ? 3 : 4;
    }

    private static String strict(byte[] bytes, int from, int length) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
