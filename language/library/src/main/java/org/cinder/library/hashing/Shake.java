// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.hashing;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * SHAKE: a sponge over the permutation Keccak-f[1600] (FIPS 202) that gives as many bytes as the caller wants. The JDK
 * has the functions of a fixed length only.
 */
final class Shake extends MessageDigest implements Cloneable {
    private static final int STATE = 200;
    private static final int LANES = 25;
    private static final int ROUNDS = 24;
    private static final int SUFFIX = 0x1f;

    private final int rate;
    private byte[] block;
    private long[] lanes = new long[LANES];
    private int filled;

    /** @param bits the security strength: 128 or 256 */
    Shake(String name, int bits) {
        super(name);
        this.rate = STATE - bits / 4;
        this.block = new byte[rate];
    }

    int rate() {
        return rate;
    }

    @Override
    protected int engineGetDigestLength() {
        return 0;
    }

    @Override
    protected void engineUpdate(byte input) {
        block[filled++] = input;
        if (filled == rate) {
            absorb();
        }
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            engineUpdate(input[i]);
        }
    }

    @Override
    protected byte[] engineDigest() {
        return squeeze(0);
    }

    @Override
    protected void engineReset() {
        lanes = new long[LANES];
        block = new byte[rate];
        filled = 0;
    }

    @Override
    public Shake clone() throws CloneNotSupportedException {
        Shake copy = (Shake) super.clone();
        copy.lanes = lanes.clone();
        copy.block = block.clone();
        return copy;
    }

    /** Ends the input and gives so many bytes. */
    byte[] squeeze(int length) {
        Arrays.fill(block, filled, rate, (byte) 0);
        block[filled] ^= (byte) SUFFIX;
        block[rate - 1] ^= (byte) 0x80;
        absorb();
        byte[] result = new byte[length];
        for (int i = 0; i < length; i++) {
            int at = i % rate;
            if (i > 0 && at == 0) {
                permute();
            }
            result[i] = (byte) (lanes[at / 8] >>> 8 * (at % 8));
        }
        return result;
    }

    private void absorb() {
        for (int i = 0; i < rate; i++) {
            lanes[i / 8] ^= (block[i] & 0xffL) << 8 * (i % 8);
        }
        filled = 0;
        permute();
    }

    private void permute() {
        long[] a = lanes;
        long[] c = new long[5];
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            for (int x = 0; x < 5; x++) {
                c[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
            }
            for (int i = 0; i < LANES; i++) {
                int x = i % 5;
                a[i] ^= c[(x + 4) % 5] ^ Long.rotateLeft(c[(x + 1) % 5], 1);
            }
            int x = 1;
            int y = 0;
            long moved = a[1];
            for (int step = 1; step <= ROUNDS; step++) {
                int next = (2 * x + 3 * y) % 5;
                x = y;
                y = next;
                long kept = a[x + 5 * y];
                a[x + 5 * y] = Long.rotateLeft(moved, step * (step + 1) / 2);
                moved = kept;
            }
            for (int row = 0; row < LANES; row += 5) {
                System.arraycopy(a, row, c, 0, 5);
                for (int i = 0; i < 5; i++) {
                    a[row + i] = c[i] ^ ~c[(i + 1) % 5] & c[(i + 2) % 5];
                }
            }
            for (int j = 0; j < 7; j++) {
                if ((register & 1) != 0) {
                    a[0] ^= 1L << (1 << j) - 1;
                }
                register = register << 1 ^ ((register & 0x80) != 0 ? 0x171 : 0);
            }
        }
    }
}
