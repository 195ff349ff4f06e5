// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.zlib;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.library.binascii.ChecksumFunctions;
import org.cinder.object.PNone;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;

/** The functions of {@code zlib}. */
@Builtins(module = "zlib")
public final class ZlibFunctions {
    private static final int FINISH = 4;
    private static final int DEFLATED = 8;
    private static final int ADLER_BASE = 65521;

    private ZlibFunctions() {}

    static byte[] dictionary(Object value) {
        if (value == null || value == PNone.NONE) {
            return null;
        }
        ByteView view = ByteView.of(value);
        if (view == null) {
            throw Errors.typeError("zdict argument must support the buffer protocol");
        }
        return view.length() == 0 ? null : view.copy();
    }

    private static int level(int level) {
        if (level < -1 || level > Deflater.BEST_COMPRESSION) {
            throw ZlibModule.error("Bad compression level");
        }
        return level;
    }

    @Builtin(value = "compress(data, /, level=-1, wbits=15)",
            doc = "Returns a bytes object containing compressed data.")
    static Object compress(Object data, int level, int wbits) {
        ByteView view = ByteView.require(data);
        Wrapping wrapping = Wrapping.of(wbits, true);
        DeflateStream stream = new DeflateStream(level(level), wrapping, 0, null);
        byte[] start = stream.compress(view);
        byte[] end = stream.flush(FINISH);
        byte[] all = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, all, start.length, end.length);
        return new PBytes(all);
    }

    @Builtin(value = "decompress(data, /, wbits=15, bufsize=16384)",
            doc = "Returns a bytes object containing the uncompressed data.")
    static Object decompress(Object data, int wbits, long bufferSize) {
        ByteView view = ByteView.require(data);
        if (bufferSize < 0) {
            throw Errors.valueError("bufsize must be non-negative");
        }
        InflateStream stream = new InflateStream(Wrapping.of(wbits, false), null);
        byte[] result = stream.decompress(view.copy(), -1);
        if (!stream.isEnded()) {
            throw ZlibModule.error("Error -5 while decompressing data: incomplete or truncated stream");
        }
        return new PBytes(result);
    }

    @Builtin(value = "compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None)",
            doc = "Return a compressor object.")
    static Object compressobj(int level, int method, int wbits, int memLevel, int strategy, Object zdict) {
        if (method != DEFLATED || memLevel < 1 || memLevel > 9 || strategy < 0 || strategy > 4 || level < -1
                || level > Deflater.BEST_COMPRESSION) {
            throw Errors.valueError("Invalid initialization option");
        }
        return new PCompress(new DeflateStream(level, Wrapping.of(wbits, true), strategy, dictionary(zdict)));
    }

    @Builtin(value = "decompressobj(wbits=15, zdict=b'')", doc = "Return a decompressor object.")
    static Object decompressobj(int wbits, Object zdict) {
        if (wbits != 0 && wbits != 16 && wbits != 32 && Math.abs(wbits) < 8) {
            throw Errors.valueError("Invalid initialization option");
        }
        return new PDecompress(new InflateStream(Wrapping.of(wbits, false), dictionary(zdict)));
    }

    @Builtin(value = "crc32(data, value=0, /)",
            doc = "Compute a CRC-32 checksum of data.\n\nThe returned checksum is an integer.")
    static long crc32(Object data, BigInteger value) {
        return ChecksumFunctions.crc32(ByteView.require(data), value == null ? 0 : value.intValue());
    }

    @Builtin(value = "adler32(data, value=1, /)",
            doc = "Compute an Adler-32 checksum of data.\n\nThe returned checksum is an integer.")
    static long adler32(Object data, BigInteger value) {
        ByteView view = ByteView.require(data);
        if (value == null || value.intValue() == 1) {
            Adler32 whole = new Adler32();
            whole.update(view.array(), view.offset(), view.length());
            return whole.getValue();
        }
        long low = value.intValue() & 0xffff;
        long high = value.intValue() >>> 16;
        for (int i = 0; i < view.length(); i++) {
            low = (low + view.at(i)) % ADLER_BASE;
            high = (high + low) % ADLER_BASE;
        }
        return high << 16 | low;
    }
}
