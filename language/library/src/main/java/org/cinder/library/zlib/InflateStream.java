// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.zlib;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Decompresses a stream piece by piece; what follows its end is kept. */
final class InflateStream {
    private static final int CHUNK = 8192;
    private static final int TRAILER = 8;
    private static final byte[] NOTHING = {};

    private Wrapping wrapping;
    private final byte[] dictionary;
    private final CRC32 checksum = new CRC32();
    private Inflater inflater;
    private byte[] head = NOTHING;
    private boolean inTrailer;
    private boolean ended;
    private byte[] unused = NOTHING;
    private byte[] tail = NOTHING;
    private boolean limited;

    InflateStream(Wrapping wrapping, byte[] dictionary) {
        this.wrapping = wrapping;
        this.dictionary = dictionary;
    }

    /** Whether the end of the compressed data has been seen. */
    boolean isEnded() {
        return ended;
    }

    /** What came after the end. */
    byte[] unused() {
        return unused;
    }

    /** Input that was left over when the limit of output was reached. */
    byte[] tail() {
        return tail;
    }

    /** Whether nothing more can come out without more input. */
    boolean needsInput() {
        return tail.length == 0 && !limited;
    }

    private static byte[] join(byte[] left, byte[] right) {
        byte[] all = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, all, left.length, right.length);
        return all;
    }

    /** @param limit most bytes to give, or a negative number for all there are */
    byte[] decompress(byte[] data, long limit) {
        tail = NOTHING;
        if (ended) {
            unused = join(unused, data);
            return NOTHING;
        }
        byte[] input = data;
        if (inflater == null || inTrailer) {
            input = join(head, data);
            head = NOTHING;
        }
        if (inTrailer) {
            trailer(input);
            return NOTHING;
        }
        if (inflater == null) {
            int start = start(input);
            if (start < 0) {
                head = input;
                return NOTHING;
            }
            inflater = new Inflater(wrapping != Wrapping.ZLIB);
            if (wrapping == Wrapping.RAW && dictionary != null) {
                inflater.setDictionary(dictionary);
            }
            input = Arrays.copyOfRange(input, start, input.length);
        }
        try {
            return inflate(input, limit);
        } catch (DataFormatException e) {
            throw ZlibModule.error("Error -3 while decompressing data: %s", e.getMessage());
        }
    }

    private byte[] inflate(byte[] input, long limit) throws DataFormatException {
        inflater.setInput(input);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        while (limit < 0 || out.size() < limit) {
            int room = limit < 0 ? CHUNK : (int) Math.min(CHUNK, limit - out.size());
            int count = inflater.inflate(chunk, 0, room);
            out.write(chunk, 0, count);
            checksum.update(chunk, 0, count);
            if (inflater.needsDictionary()) {
                if (dictionary == null) {
                    throw ZlibModule.error("Error 2 while decompressing data");
                }
                try {
                    inflater.setDictionary(dictionary);
                } catch (IllegalArgumentException e) {
                    throw ZlibModule.error("Error -3 while setting zdict: invalid input data");
                }
            } else if (inflater.finished() || count == 0) {
                break;
            }
        }
        byte[] rest = Arrays.copyOfRange(input, input.length - inflater.getRemaining(), input.length);
        limited = !inflater.finished() && limit >= 0 && out.size() == limit;
        if (!inflater.finished()) {
            tail = rest;
        } else if (wrapping == Wrapping.GZIP) {
            trailer(rest);
        } else {
            end(rest);
        }
        return out.toByteArray();
    }

    private void end(byte[] rest) {
        ended = true;
        unused = rest;
        if (inflater != null) {
            inflater.end();
        }
    }

    private void trailer(byte[] rest) {
        inTrailer = true;
        if (rest.length < TRAILER) {
            head = rest;
            return;
        }
        if (little(rest, 0) != checksum.getValue()) {
            throw ZlibModule.error("Error -3 while decompressing data: incorrect data check");
        }
        if (little(rest, 4) != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw ZlibModule.error("Error -3 while decompressing data: incorrect length check");
        }
        end(Arrays.copyOfRange(rest, TRAILER, rest.length));
    }

    private static long little(byte[] bytes, int at) {
        long value = 0;
        for (int i = 3; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xff;
        }
        return value;
    }

    /** Where the deflated data (or the zlib header, which Java reads) starts; -1 when more input is needed to tell. */
    private int start(byte[] input) {
        if (wrapping == Wrapping.DETECTED) {
            if (input.length < 2) {
                return -1;
            }
            wrapping = input[0] == 0x1f && (input[1] & 0xff) == 0x8b ? Wrapping.GZIP : Wrapping.ZLIB;
        }
        return wrapping == Wrapping.GZIP ? afterGzipHeader(input) : 0;
    }

    private static int afterGzipHeader(byte[] input) {
        if (input.length >= 1 && input[0] != 0x1f || input.length >= 2 && (input[1] & 0xff) != 0x8b) {
            throw ZlibModule.error("Error -3 while decompressing data: incorrect header check");
        }
        if (input.length < 10) {
            return -1;
        }
        if (input[2] != 8) {
            throw ZlibModule.error("Error -3 while decompressing data: unknown compression method");
        }
        int flags = input[3];
        int at = 10;
        if ((flags & 4) != 0) {
            if (input.length < 12) {
                return -1;
            }
            at += 2 + (input[10] & 0xff) + ((input[11] & 0xff) << 8);
        }
        for (int text = 0; text < Integer.bitCount(flags & 0x18); text++) {
            while (at < input.length && input[at] != 0) {
                at++;
            }
            at++;
        }
        at += (flags & 2) != 0 ? 2 : 0;
        return at > input.length ? -1 : at;
    }
}
