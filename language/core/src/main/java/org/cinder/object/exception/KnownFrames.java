// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.frame.MaterializedFrame;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.cinder.context.CinderContext;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PCode;

/**
 * The frame objects of running code while a program traces, so that a debugger meets one object for one frame. Nothing
 * is known, and nothing costs anything, until a trace function is set. The argument array stands for the frame.
 */
public final class KnownFrames {
    private final Map<Key, WeakReference<PFrame>> frames = new HashMap<>();
    /** Those that trace functions have been called for: their state must outlive the interest of the program. */
    private final Map<Object[], PFrame> kept = new IdentityHashMap<>();
    private final ReferenceQueue<Object[]> gone = new ReferenceQueue<>();
    private boolean active;

    private static final class Key extends WeakReference<Object[]> {
        private final int hash;

        Key(Object[] arguments, ReferenceQueue<Object[]> queue) {
            super(arguments, queue);
            hash = System.identityHashCode(arguments);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Key key && get() != null && get() == key.get();
        }
    }

    /** Those of a context; null when it never traced. */
    public static KnownFrames existing(CinderContext context) {
        KnownFrames known = context.existingState(KnownFrames.class);
        return known == null || !known.active ? null : known;
    }

    /** Those of a context, which remembers frames from now on. */
    public static KnownFrames start(CinderContext context) {
        KnownFrames known = context.state(KnownFrames.class, c -> new KnownFrames());
        known.active = true;
        return known;
    }

    /** Nobody traces any more. */
    public void stop() {
        active = false;
        frames.clear();
        kept.clear();
    }

    /** The frame object of running code, or null. */
    public PFrame get(Object[] arguments) {
        PFrame frame = kept.get(arguments);
        if (frame != null) {
            return frame;
        }
        WeakReference<PFrame> reference = frames.get(new Key(arguments, null));
        return reference == null ? null : reference.get();
    }

    /** The frame object of running code; made when there is none. */
    public PFrame of(PCode code, MaterializedFrame variables) {
        PFrame frame = get(variables.getArguments());
        if (frame == null) {
            for (Reference<?> key = gone.poll(); key != null; key = gone.poll()) {
                frames.remove(key);
            }
            frame = new PFrame(code, Arguments.function(variables.getArguments()), variables, null);
            frames.put(new Key(variables.getArguments(), gone), new WeakReference<>(frame));
        }
        return frame;
    }

    /** Keeps a frame object until {@link #forget}. */
    public void keep(PFrame frame) {
        if (frame.variables() != null) {
            kept.put(frame.variables().getArguments(), frame);
        }
    }

    /** The code has left the frame. */
    public void forget(PFrame frame) {
        kept.remove(frame.variables().getArguments());
    }
}
