// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.binascii;

import java.math.BigInteger;
import java.util.zip.CRC32;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.ByteView;

/** Cyclic redundancy checks that go on from an earlier value. */
@Builtins(module = "binascii")
public final class ChecksumFunctions {
    private static final int POLYNOMIAL = 0xedb88320;
    private static final int HQX_POLYNOMIAL = 0x1021;

    private static final int[] TABLE = table();

    private ChecksumFunctions() {}

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int value = i;
            for (int bit = 0; bit < 8; bit++) {
                value = (value & 1) != 0 ? value >>> 1 ^ POLYNOMIAL : value >>> 1;
            }
            table[i] = value;
        }
        return table;
    }

    @Builtin(value = "crc32(data, crc=0, /)", doc = "Compute CRC-32 incrementally.")
    static long crc32(Object data, BigInteger crc) {
        return crc32(ByteView.require(data), crc == null ? 0 : crc.intValue());
    }

    /** The CRC-32 of the bytes after what gave the first value. */
    public static long crc32(ByteView view, int start) {
        if (start == 0) {
            CRC32 whole = new CRC32();
            whole.update(view.array(), view.offset(), view.length());
            return whole.getValue();
        }
        int crc = ~start;
        for (int i = 0; i < view.length(); i++) {
            crc = TABLE[(crc ^ view.at(i)) & 0xff] ^ crc >>> 8;
        }
        return ~crc & 0xffffffffL;
    }

    @Builtin(value = "crc_hqx(data, crc, /)", doc = "Compute CRC-CCITT incrementally.")
    static long crcHqx(Object data, BigInteger start) {
        ByteView view = ByteView.require(data);
        int crc = start.intValue() & 0xffff;
        for (int i = 0; i < view.length(); i++) {
            crc ^= view.at(i) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) != 0 ? crc << 1 ^ HQX_POLYNOMIAL : crc << 1;
            }
        }
        return crc & 0xffff;
    }
}
