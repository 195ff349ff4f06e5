// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.zlib;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.cinder.object.bytes.ByteView;

/** Compresses a stream piece by piece. */
final class DeflateStream {
    private static final int CHUNK = 8192;
    private static final int FINISH = 4;
    private static final int SYNC = 2;
    private static final int FULL = 3;

    private final Deflater deflater;
    private final boolean gzip;
    private final int level;
    private final CRC32 checksum = new CRC32();
    private long length;
    private boolean started;
    private boolean finished;

    DeflateStream(int level, Wrapping wrapping, int strategy, byte[] dictionary) {
        this.level = level;
        this.gzip = wrapping == Wrapping.GZIP;
        this.deflater = new Deflater(level, wrapping != Wrapping.ZLIB);
        deflater.setStrategy(strategy <= Deflater.HUFFMAN_ONLY ? strategy : Deflater.DEFAULT_STRATEGY);
        if (dictionary != null) {
            deflater.setDictionary(dictionary);
        }
    }

    boolean isFinished() {
        return finished;
    }

    byte[] compress(ByteView data) {
        checksum.update(data.array(), data.offset(), data.length());
        length += data.length();
        deflater.setInput(data.array(), data.offset(), data.length());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        header(out);
        drain(out, Deflater.NO_FLUSH);
        return out.toByteArray();
    }

    byte[] flush(int mode) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        header(out);
        if (mode == FINISH) {
            deflater.finish();
            drain(out, Deflater.NO_FLUSH);
            if (gzip) {
                little(out, checksum.getValue());
                little(out, length);
            }
            finished = true;
            deflater.end();
        } else if (mode != 0) {
            drain(out, mode == FULL ? Deflater.FULL_FLUSH : mode <= SYNC ? Deflater.SYNC_FLUSH : Deflater.NO_FLUSH);
        }
        return out.toByteArray();
    }

    private void header(ByteArrayOutputStream out) {
        if (gzip && !started) {
            byte extra = (byte) (level == Deflater.BEST_COMPRESSION ? 2 : level == Deflater.BEST_SPEED ? 4 : 0);
            out.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, extra, 3});
        }
        started = true;
    }

    private void drain(ByteArrayOutputStream out, int flush) {
        byte[] chunk = new byte[CHUNK];
        int count;
        do {
            count = deflater.deflate(chunk, 0, CHUNK, flush);
            out.write(chunk, 0, count);
        } while (count == CHUNK || count > 0 && flush == Deflater.NO_FLUSH);
    }

    private static void little(ByteArrayOutputStream out, long value) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write((int) (value >> shift));
        }
    }
}
