// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.gc;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.context.Finalizers;
import org.cinder.library.weakref.ReferenceTable;
import org.cinder.object.PythonObject;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.number.PFloat;
import org.cinder.object.number.PInt;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.Referents;

/** The functions of {@code gc}. */
@Builtins(module = "gc")
public final class GcFunctions {
    private GcFunctions() {}

    @Builtin(value = "collect(generation=2)",
            doc = "Run the garbage collector.\n\nCallbacks of weak references to what it has found are called before "
                    + "it returns.")
    static long collect(CinderContext context, long generation) {
        if (generation < 0 || generation > 2) {
            throw Errors.valueError("invalid generation");
        }
        Finalizers.of(context).collect();
        ReferenceTable.of(context).runCallbacksAfterCollection();
        return 0;
    }

    @Builtin(value = "enable()", doc = "Enable automatic garbage collection.")
    static void enable(CinderContext context) {
        GcState.of(context).setEnabled(true);
    }

    @Builtin(value = "disable()", doc = "Disable automatic garbage collection.")
    static void disable(CinderContext context) {
        GcState.of(context).setEnabled(false);
    }

    @Builtin(value = "isenabled()", doc = "Returns true if automatic garbage collection is enabled.")
    static boolean isenabled(CinderContext context) {
        return GcState.of(context).isEnabled();
    }

    @Builtin(value = "get_debug()", doc = "Get the garbage collection debugging flags.")
    static long getDebug(CinderContext context) {
        return GcState.of(context).debug();
    }

    @Builtin(value = "set_debug(flags, /)", doc = "Set the garbage collection debugging flags.")
    static void setDebug(CinderContext context, long flags) {
        GcState.of(context).setDebug(flags);
    }

    @Builtin(value = "get_threshold()", doc = "Return the current collection thresholds.")
    static Object getThreshold(CinderContext context) {
        long[] thresholds = GcState.of(context).thresholds();
        return PTuple.of(thresholds[0], thresholds[1], thresholds[2]);
    }

    @Builtin(value = "set_threshold(threshold0, threshold1=<unrepresentable>, threshold2=<unrepresentable>, /)",
            hideSignature = true, doc =
                    "set_threshold(threshold0, [threshold1, [threshold2]])\n\nSet the collection thresholds.")
    static void setThreshold(CinderContext context, long first, Object second, Object third) {
        long[] old = GcState.of(context).thresholds();
        GcState.of(context).setThresholds(new long[] {first, second == null ? old[1] : Index.toLong(second),
            third == null ? old[2] : Index.toLong(third)});
    }

    @Builtin(value = "get_count()", doc = "Return a three-tuple of the current collection counts.")
    static Object getCount() {
        return PTuple.of(0L, 0L, 0L);
    }

    @Builtin(value = "get_stats()", doc = "Return a list of dictionaries containing per-generation statistics.")
    static Object getStats() {
        PList result = new PList();
        for (int i = 0; i < 3; i++) {
            PDict stats = new PDict();
            for (String name : new String[] {"collections", "collected", "uncollectable"}) {
                stats.put(Text.of(name), 0L);
            }
            result.append(stats);
        }
        return result;
    }

    @Builtin(value = "get_objects(generation=None)",
            doc = "Return the objects tracked by the collector: none are listed.")
    static Object getObjects(Object generation) {
        return new PList();
    }

    @Builtin(value = "get_referrers(*objs)", hideSignature = true,
            doc = "get_referrers(*objs) -> list\n\nNone are listed.")
    static Object getReferrers(Object[] objects) {
        return new PList();
    }

    @Builtin(value = "get_referents(*objs)", hideSignature = true,
            doc = "get_referents(*objs) -> list\n\nReturn what containers and instances refer to directly.")
    static Object getReferents(Object[] objects) {
        PList result = new PList();
        for (Object object : objects) {
            Referents.visit(object, result::append);
        }
        return result;
    }

    @Builtin(value = "is_tracked(obj, /)", doc = "Returns true if the object is tracked by the garbage collector.")
    static boolean isTracked(Object object) {
        boolean atomic = !(object instanceof PythonObject) || object instanceof PInt || object instanceof PBytes
                || object instanceof PFloat;
        return !atomic;
    }

    @Builtin(value = "is_finalized(obj, /)", doc = "Returns true if the object has been already finalized by the GC.")
    static boolean isFinalized(Object object) {
        return false;
    }

    @Builtin(value = "freeze()", doc = "Freeze all current tracked objects and ignore them for future collections.")
    static void freeze() {}

    @Builtin(value = "unfreeze()", doc = "Unfreeze all objects in the permanent generation.")
    static void unfreeze() {}

    @Builtin(value = "get_freeze_count()", doc = "Return the number of objects in the permanent generation.")
    static long getFreezeCount() {
        return 0;
    }
}
