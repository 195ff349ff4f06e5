// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.hashing;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * BLAKE2 in both word sizes (RFC 7693), with the whole parameter block of tree hashing, which the JDK lacks. Words are
 * kept in longs.
 */
final class Blake2 extends MessageDigest implements Cloneable {
    private static final long[] INITIAL = {0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL,
        0xa54ff53a5f1d36f1L, 0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L};
    private static final String[] ORDERS = {"0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194",
        "7931dcbe265a40f8", "905724afe1bc683d", "2c6a0b834d75fe19", "c51fed4a0763928b",
        "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0"};

    private final boolean wide;
    private final int size;
    private final boolean lastNode;
    private long[] state;
    private byte[] block;
    private int filled;
    private long counter;

    /**
     * @param parameters the parameter block
     * @param firstBlock the key filled up to a block, or null without a key
     */
    Blake2(boolean wide, int size, byte[] parameters, byte[] firstBlock, boolean lastNode) {
        super(wide ? "blake2b" : "blake2s");
        this.wide = wide;
        this.size = size;
        this.lastNode = lastNode;
        this.state = new long[8];
        int word = wordSize();
        for (int i = 0; i < 8; i++) {
            state[i] = initial(i) ^ word(parameters, i * word);
        }
        this.block = new byte[blockSize()];
        if (firstBlock != null) {
            System.arraycopy(firstBlock, 0, block, 0, block.length);
            filled = block.length;
        }
    }

    private int wordSize() {
        return wide ? 8 : 4;
    }

    int blockSize() {
        return 16 * wordSize();
    }

    private long initial(int i) {
        return wide ? INITIAL[i] : INITIAL[i] >>> 32;
    }

    private long word(byte[] bytes, int at) {
        long value = 0;
        for (int i = wordSize() - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xff;
        }
        return value;
    }

    @Override
    protected int engineGetDigestLength() {
        return size;
    }

    @Override
    protected void engineUpdate(byte input) {
        if (filled == block.length) {
            counter += filled;
            compress(0, 0);
            filled = 0;
        }
        block[filled++] = input;
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            engineUpdate(input[i]);
        }
    }

    @Override
    protected byte[] engineDigest() {
        counter += filled;
        Arrays.fill(block, filled, block.length, (byte) 0);
        compress(-1, lastNode ? -1 : 0);
        byte[] result = new byte[size];
        for (int i = 0; i < size; i++) {
            result[i] = (byte) (state[i / wordSize()] >>> 8 * (i % wordSize()));
        }
        return result;
    }

    @Override
    protected void engineReset() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Blake2 clone() throws CloneNotSupportedException {
        Blake2 copy = (Blake2) super.clone();
        copy.state = state.clone();
        copy.block = block.clone();
        return copy;
    }

    private void compress(long last, long lastOfLevel) {
        long[] v = Arrays.copyOf(state, 16);
        for (int i = 0; i < 8; i++) {
            v[i + 8] = initial(i);
        }
        v[12] ^= counter;
        v[14] ^= last;
        v[15] ^= lastOfLevel;
        if (!wide) {
            v[13] ^= counter >>> 32;
            for (int i = 12; i < 16; i++) {
                v[i] &= 0xffffffffL;
            }
        }
        long[] m = new long[16];
        for (int i = 0; i < 16; i++) {
            m[i] = word(block, i * wordSize());
        }
        int rounds = wide ? 12 : 10;
        for (int round = 0; round < rounds; round++) {
            String order = ORDERS[round % 10];
            for (int i = 0; i < 8; i++) {
                long x = m[Character.digit(order.charAt(2 * i), 16)];
                long y = m[Character.digit(order.charAt(2 * i + 1), 16)];
                int shift = i / 4;
                mix(v, i % 4, 4 + (i + shift) % 4, 8 + (i + 2 * shift) % 4, 12 + (i + 3 * shift) % 4, x, y);
            }
        }
        for (int i = 0; i < 8; i++) {
            state[i] ^= v[i] ^ v[i + 8];
        }
    }

    private void mix(long[] v, int a, int b, int c, int d, long x, long y) {
        v[a] = cut(v[a] + v[b] + x);
        v[d] = turn(v[d] ^ v[a], wide ? 32 : 16);
        v[c] = cut(v[c] + v[d]);
        v[b] = turn(v[b] ^ v[c], wide ? 24 : 12);
        v[a] = cut(v[a] + v[b] + y);
        v[d] = turn(v[d] ^ v[a], wide ? 16 : 8);
        v[c] = cut(v[c] + v[d]);
        v[b] = turn(v[b] ^ v[c], wide ? 63 : 7);
    }

    private long cut(long value) {
        return wide ? value : value & 0xffffffffL;
    }

    private long turn(long value, int count) {
        return wide ? Long.rotateRight(value, count)
                : Integer.toUnsignedLong(Integer.rotateRight((int) value, count));
    }
}
