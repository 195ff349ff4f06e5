// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.weakref;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cinder.context.CinderContext;
import org.cinder.library.sys.UnraisableError;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.PException;
import org.cinder.operation.callable.Calls;

/**
 * The weak references of one context: which ones an object has, and whose callbacks are due. Callbacks run when
 * references
 * are made or used and when {@code gc.collect} is called.
 */
public final class ReferenceTable {
    /** The Java side of a weak reference. */
    static final class Target extends WeakReference<Object> {
        private final WeakReference<PythonObject> holder;
        private final int identity;

        Target(Object object, ReferenceQueue<Object> queue, PythonObject holder) {
            super(object, queue);
            this.holder = new WeakReference<>(holder);
            this.identity = System.identityHashCode(object);
        }
    }

    private static final int WAITS = 100;
    private static final int WAIT_MILLIS = 10;

    private final Map<Integer, List<Target>> byIdentity = new HashMap<>();
    private final ReferenceQueue<Object> dead = new ReferenceQueue<>();
    private boolean running;

    public static ReferenceTable of(CinderContext context) {
        return context.state(ReferenceTable.class, c -> new ReferenceTable());
    }

    /** Registers a new reference or proxy object. */
    Target add(Object object, PythonObject holder) {
        runCallbacks();
        Target target = new Target(object, dead, holder);
        List<Target> targets = byIdentity.computeIfAbsent(target.identity, key -> new ArrayList<>(1));
        while (!targets.isEmpty() && targets.getLast().holder.get() == null) {
            // short-lived references to an object that lives long, as lookups in weak dictionaries make them
            targets.removeLast();
        }
        targets.add(target);
        return target;
    }

    /** The reference without a callback that an object has already, or null; it is mostly among the newest ones. */
    PWeakReference plain(Object object) {
        List<Target> targets = byIdentity.get(System.identityHashCode(object));
        for (int i = targets == null ? -1 : targets.size() - 1; i >= 0; i--) {
            Target target = targets.get(i);
            if (target.holder.get() instanceof PWeakReference known && known.callback() == null
                    && known.pythonClass() == WeakrefTypes.REFERENCE && target.refersTo(object)) {
                return known;
            }
        }
        return null;
    }

    /** The reference and proxy objects that refer to an object, oldest first. */
    List<PythonObject> holders(Object object) {
        List<PythonObject> result = new ArrayList<>();
        for (Target target : byIdentity.getOrDefault(System.identityHashCode(object), List.of())) {
            PythonObject holder = target.holder.get();
            if (holder != null && target.get() == object) {
                result.add(holder);
            }
        }
        return result;
    }

    /**
     * Like {@link #runCallbacks} after a collection: waits a moment for the virtual machine to report what it found.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void runCallbacksAfterCollection() {
        try {
            for (int wait = 0; wait < WAITS && !byIdentity.isEmpty(); wait++) {
                Target target = (Target) dead.remove(WAIT_MILLIS);
                if (target == null) {
                    break;
                }
                remove(target);
                call(target.holder.get());
                runCallbacks();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Forgets references to collected objects and calls their callbacks. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void runCallbacks() {
        if (running) {
            return;
        }
        running = true;
        try {
            for (Target target = (Target) dead.poll(); target != null; target = (Target) dead.poll()) {
                remove(target);
                call(target.holder.get());
            }
        } finally {
            running = false;
        }
    }

    private void remove(Target target) {
        List<Target> targets = byIdentity.get(target.identity);
        if (targets != null) {
            targets.remove(target);
            // references that were themselves collected go with the first one of the same bucket
            targets.removeIf(other -> other.holder.get() == null);
            if (targets.isEmpty()) {
                byIdentity.remove(target.identity);
            }
        }
    }

    private static void call(PythonObject holder) {
        Object callback = holder instanceof PWeakReference reference ? reference.callback()
                : holder instanceof PWeakProxy proxy ? proxy.callback() : null;
        if (callback == null) {
            return;
        }
        if (holder instanceof PWeakReference reference) {
            reference.dropCallback();
        }
        try {
            Calls.call(callback, holder);
        } catch (PException e) {
            UnraisableError.report(CinderContext.get(null), e, null, callback);
        }
    }
}
