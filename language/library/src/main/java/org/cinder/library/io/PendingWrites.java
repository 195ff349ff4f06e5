// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cinder.context.CinderContext;
import org.cinder.context.ExitActions;
import org.cinder.object.exception.PException;

/** The write buffers of a context that are open, each with a weak link to the stream object that uses it. */
final class PendingWrites {
    private static final class Owner extends WeakReference<Object> {
        private final WriteBuffer buffer;

        Owner(Object stream, ReferenceQueue<Object> queue, WriteBuffer buffer) {
            super(stream, queue);
            this.buffer = buffer;
        }
    }

    private final Map<WriteBuffer, Owner> owners = new LinkedHashMap<>();
    private final ReferenceQueue<Object> collected = new ReferenceQueue<>();

    private PendingWrites(CinderContext context) {
        ExitActions.of(context).addCloser(this::flushAll);
    }

    static PendingWrites of(CinderContext context) {
        return context.state(PendingWrites.class, PendingWrites::new);
    }

    synchronized void add(WriteBuffer buffer, Object owner) {
        for (Object gone = collected.poll(); gone != null; gone = collected.poll()) {
            flushQuietly(((Owner) gone).buffer);
            owners.remove(((Owner) gone).buffer);
        }
        owners.put(buffer, new Owner(owner, collected, buffer));
    }

    synchronized void remove(WriteBuffer buffer) {
        owners.remove(buffer);
    }

    private synchronized void flushAll() {
        for (WriteBuffer buffer : new ArrayList<>(owners.keySet())) {
            flushQuietly(buffer);
        }
        owners.clear();
    }

    private static void flushQuietly(WriteBuffer buffer) {
        try {
            buffer.flush();
        } catch (PException e) {
            // the stream is gone or broken; nobody is left to be told
            buffer.discard();
        }
    }
}
