// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.random;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.AnyInt;
import org.cinder.object.number.PInt;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.Hash;

/** {@code _random.Random}. */
@Builtins(type = "_random.Random", module = "_random")
public final class RandomBuiltins {
    private RandomBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true,
            doc = "Random() -> create a random number generator with its own internal state.")
    static Object make(CinderContext context, PythonClass cls, Object[] args, PDict keywords) {
        if (cls == RandomModule.RANDOM && keywords.size() > 0) {
            throw Errors.typeError("Random() takes no keyword arguments");
        }
        PRandom random = new PRandom(cls.instanceShape());
        seed(random, args.length > 0 ? args[0] : PNone.NONE);
        return random;
    }

    @Builtin(value = "__init__($self, seed=None, /)", hideSignature = true, doc = "Initialize self.")
    static void initialize(PRandom self, Object seed) {
        seed(self, seed);
    }

    @Builtin(value = "random($self, /)", doc = "random() -> x in the interval [0, 1).", inline = true)
    static double random(PRandom self) {
        return next(self);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static double next(PRandom self) {
        return self.generator().nextDouble();
    }

    @Builtin(value = "seed($self, n=None, /)",
            doc = "seed([n]) -> None.\n\nDefaults to use urandom and falls back to a combination\nof the current time "
                    + "and the "
                    + "process identifier.")
    static void seed(PRandom self, Object n) {
        if (n == PNone.NONE) {
            int[] key = new int[MersenneTwister.SIZE];
            SecureRandom source = new SecureRandom();
            for (int i = 0; i < key.length; i++) {
                key[i] = source.nextInt();
            }
            self.generator().seed(key);
            return;
        }
        BigInteger number = AnyInt.is(n) ? AnyInt.toBig(n).abs()
                : new BigInteger(Long.toUnsignedString(Hash.of(n)));
        int[] key = new int[Math.max(1, (number.bitLength() + 31) / 32)];
        for (int i = 0; i < key.length; i++) {
            key[i] = number.shiftRight(32 * i).intValue();
        }
        self.generator().seed(key);
    }

    @Builtin(value = "getstate($self, /)", doc = "getstate() -> tuple containing the current state.")
    static Object getState(PRandom self) {
        int[] state = self.generator().state();
        Object[] result = new Object[state.length + 1];
        for (int i = 0; i < state.length; i++) {
            result[i] = Integer.toUnsignedLong(state[i]);
        }
        result[state.length] = (long) self.generator().index();
        return PTuple.of(result);
    }

    @Builtin(value = "setstate($self, state, /)", doc = "setstate(state) -> None.  Restores generator state.")
    static void setState(PRandom self, Object value) {
        if (!(value instanceof PTuple tuple)) {
            throw Errors.typeError("state vector must be a tuple");
        }
        if (tuple.length() != MersenneTwister.SIZE + 1) {
            throw Errors.valueError("state vector is the wrong size");
        }
        int[] state = new int[MersenneTwister.SIZE];
        for (int i = 0; i < state.length; i++) {
            state[i] = Index.toBigInteger(tuple.get(i)).intValue();
        }
        long index = Index.toLong(tuple.get(MersenneTwister.SIZE));
        if (index < 0 || index > MersenneTwister.SIZE) {
            throw Errors.valueError("invalid state");
        }
        System.arraycopy(state, 0, self.generator().state(), 0, state.length);
        self.generator().setIndex((int) index);
    }

    @Builtin(value = "getrandbits($self, k, /)", doc = "getrandbits(k) -> x.  Generates an int with k random bits.")
    static Object getrandbits(PRandom self, int k) {
        if (k < 0) {
            throw Errors.valueError("number of bits must be non-negative");
        }
        MersenneTwister generator = self.generator();
        if (k == 0) {
            return 0L;
        }
        if (k <= 32) {
            return Integer.toUnsignedLong(generator.next()) >>> 32 - k;
        }
        int words = (k - 1) / 32 + 1;
        byte[] bytes = new byte[words * 4];
        int left = k;
        for (int i = 0; i < words; i++, left -= 32) {
            int word = generator.next();
            if (left < 32) {
                word >>>= 32 - left;
            }
            int at = bytes.length - 4 * (i + 1);
            bytes[at] = (byte) (word >> 24);
            bytes[at + 1] = (byte) (word >> 16);
            bytes[at + 2] = (byte) (word >> 8);
            bytes[at + 3] = (byte) word;
        }
        return PInt.of(new BigInteger(1, bytes));
    }
}
