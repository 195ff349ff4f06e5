// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.random;

/** The generator MT19937 of Matsumoto and Nishimura, with their seeding by an array of ints. */
final class MersenneTwister {
    static final int SIZE = 624;
    private static final int SHIFT = 397;
    private static final int MATRIX = 0x9908b0df;
    private static final int UPPER = 0x80000000;
    private static final int LOWER = 0x7fffffff;

    private final int[] state = new int[SIZE];
    private int index = SIZE;

    private void seed(int seed) {
        state[0] = seed;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        }
        index = SIZE;
    }

    void seed(int[] key) {
        seed(19650218);
        int i = 1;
        int j = 0;
        for (int k = Math.max(SIZE, key.length); k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
            if (++i == SIZE) {
                state[0] = state[SIZE - 1];
                i = 1;
            }
            j = j + 1 == key.length ? 0 : j + 1;
        }
        for (int k = SIZE - 1; k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
            if (++i == SIZE) {
                state[0] = state[SIZE - 1];
                i = 1;
            }
        }
        state[0] = UPPER;
    }

    private void generate() {
        for (int i = 0; i < SIZE; i++) {
            int y = state[i] & UPPER | state[(i + 1) % SIZE] & LOWER;
            state[i] = state[(i + SHIFT) % SIZE] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : MATRIX);
        }
        index = 0;
    }

    /** The next 32 bits. */
    int next() {
        if (index >= SIZE) {
            generate();
        }
        int y = state[index++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return y ^ y >>> 18;
    }

    /** A float in 0..1 (exclusive) with 53 random bits. */
    double nextDouble() {
        long high = next() >>> 5;
        long low = next() >>> 6;
        return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0);
    }

    int[] state() {
        return state;
    }

    int index() {
        return index;
    }

    void setIndex(int newIndex) {
        index = newIndex;
    }
}
