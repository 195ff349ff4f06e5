// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.context;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.cinder.object.number.PInt;

/**
 * The numbers that {@code id()} answers. Objects get consecutive addresses when first asked for; the table holds them
 * weakly, so that asking keeps nothing alive. Ints, floats and bools, whose identity is their value, get a number made
 * of it.
 */
public final class ObjectIds {
    private static final long FIRST = 0x7f0000000000L;
    private static final int ALIGNMENT = 16;

    private final Map<Key, Long> ids = new HashMap<>();
    private final ReferenceQueue<Object> dead = new ReferenceQueue<>();
    private long next = FIRST;

    /** {@code id(value)}. */
    @TruffleBoundary
    public Object idOf(Object value) {
        return switch (value) {
            case Long number -> PInt.of(BigInteger.valueOf(number).shiftLeft(4).or(BigInteger.ONE));
            case Double number -> PInt.of(new BigInteger(Long.toUnsignedString(Double.doubleToRawLongBits(number)))
                    .shiftLeft(4).or(BigInteger.TWO));
            case Boolean truth -> truth ? 4L : 20L;
            default -> identity(value);
        };
    }

    /** The number of an object that is not a primitive. */
    @TruffleBoundary
    public synchronized long identity(Object value) {
        for (Object gone = dead.poll(); gone != null; gone = dead.poll()) {
            ids.remove(gone);
        }
        Long known = ids.get(new Probe(value));
        if (known != null) {
            return known;
        }
        long id = next;
        next += ALIGNMENT;
        ids.put(new Reference(value, dead), id);
        return id;
    }

    private sealed interface Key permits Probe, Reference {
        Object get();
    }

    private static final class Probe implements Key {
        private final Object object;

        Probe(Object object) {
            this.object = object;
        }

        @Override
        public Object get() {
            return object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.get() == object;
        }
    }

    private static final class Reference extends WeakReference<Object> implements Key {
        private final int hash;

        Reference(Object object, ReferenceQueue<Object> queue) {
            super(object, queue);
            this.hash = System.identityHashCode(object);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            if (this == other) {
                return true;
            }
            Object object = get();
            return object != null && other instanceof Key key && key.get() == object;
        }
    }
}
