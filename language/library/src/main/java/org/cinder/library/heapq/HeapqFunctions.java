// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.heapq;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.Comparison;

/** The functions of {@code _heapq}. */
@Builtins(module = "_heapq")
public final class HeapqFunctions {
    private HeapqFunctions() {}

    @Builtin(value = "heappush(heap, item, /)", doc = "Push item onto heap, maintaining the heap invariant.")
    static void heappush(Object heap, Object item) {
        argument("heappush", heap).push(item);
    }

    private static Heap argument(String function, Object heap) {
        return argument(function, heap, false);
    }

    private static Heap argument(String function, Object heap, boolean greatestFirst) {
        if (!(heap instanceof PList)) {
            throw Errors.typeError("%s() argument%s must be list, not %s", function,
                    function.endsWith("heapify") || function.endsWith("pop") || function.endsWith("_max")
                            && !function.contains("replace") ? "" : " 1",
                    PythonClass.of(heap));
        }
        return Heap.of(heap, greatestFirst);
    }

    @Builtin(value = "heappop(heap, /)", doc = "Pop the smallest item off the heap, maintaining the heap invariant.")
    static Object heappop(Object heap) {
        return argument("heappop", heap).pop();
    }

    @Builtin(value = "heapreplace(heap, item, /)",
            doc = "Pop and return the current smallest value, and add the new item.\n\n"
                    + "This is more efficient than heappop() followed by heappush(). The value returned may be larger "
                            + "than\n"
                    + "item.")
    static Object heapreplace(Object heap, Object item) {
        return argument("heapreplace", heap).replace(item);
    }

    @Builtin(value = "heappushpop(heap, item, /)",
            doc = "Push item on the heap, then pop and return the smallest item from the heap.\n\n"
                    + "The combined action runs more efficiently than heappush() followed by heappop().")
    static Object heappushpop(Object heap, Object item) {
        Heap queue = argument("heappushpop", heap);
        if (queue.list().length() == 0 || !Comparison.less(queue.list().get(0), item)) {
            return item;
        }
        return queue.replace(item);
    }

    @Builtin(value = "heapify(heap, /)", doc = "Transform list into a heap, in-place, in O(len(heap)) time.")
    static void heapify(Object heap) {
        argument("heapify", heap).heapify();
    }

    @Builtin(value = "_heappop_max(heap, /)", doc = "Maxheap variant of heappop.")
    static Object heappopMax(Object heap) {
        return argument("_heappop_max", heap, true).pop();
    }

    @Builtin(value = "_heapreplace_max(heap, item, /)", doc = "Maxheap variant of heapreplace.")
    static Object heapreplaceMax(Object heap, Object item) {
        return argument("_heapreplace_max", heap, true).replace(item);
    }

    @Builtin(value = "_heapify_max(heap, /)", doc = "Maxheap variant of heapify.")
    static void heapifyMax(Object heap) {
        argument("_heapify_max", heap, true).heapify();
    }
}
