// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.list;

/**
 * A stable merge sort for comparisons that may be inconsistent or throw (unlike {@link java.util.Arrays#sort}, which
 * rejects the former). It finds ascending and strictly descending runs, brings short ones to a minimum length by binary
 * insertion, and needs about {@code n log n} comparisons, {@code n - 1} when the input is sorted already.
 */
final class MergeSort {
    private static final int MIN_RUN = 24;

    /** Whether the key with one number is less than the key with another. */
    interface Order {
        boolean less(int left, int right);
    }

    private final Order order;
    private final int[] items;
    private final int[] buffer;
    private final int[] runStarts;
    private int runs;

    private MergeSort(int count, Order order) {
        this.order = order;
        this.items = new int[count];
        this.buffer = new int[count];
        this.runStarts = new int[count / MIN_RUN + 2];
    }

    /** The numbers 0 to {@code count - 1} in the order of their keys. */
    static int[] permutation(int count, Order order) {
        MergeSort sort = new MergeSort(count, order);
        for (int i = 0; i < count; i++) {
            sort.items[i] = i;
        }
        sort.findRuns();
        sort.mergeRuns();
        return sort.items;
    }

    private void findRuns() {
        int count = items.length;
        int start = 0;
        while (start < count) {
            int end = naturalRun(start);
            if (end - start < MIN_RUN && end < count) {
                int wanted = Math.min(count, start + MIN_RUN);
                insert(start, end, wanted);
                end = wanted;
            }
            runStarts[runs++] = start;
            start = end;
        }
        runStarts[runs] = count;
    }

    private int naturalRun(int start) {
        int end = start + 1;
        if (end >= items.length) {
            return items.length;
        }
        if (order.less(items[end], items[start])) {
            do {
                end++;
            } while (end < items.length && order.less(items[end], items[end - 1]));
            for (int i = start, j = end - 1; i < j; i++, j--) {
                int swapped = items[i];
                items[i] = items[j];
                items[j] = swapped;
            }
        } else {
            do {
                end++;
            } while (end < items.length && !order.less(items[end], items[end - 1]));
        }
        return end;
    }

    /** Inserts the items from {@code sorted} to {@code end} among those from {@code start}. */
    private void insert(int start, int sorted, int end) {
        for (int next = sorted; next < end; next++) {
            int item = items[next];
            int low = start;
            int high = next;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (order.less(item, items[middle])) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            System.arraycopy(items, low, items, low + 1, next - low);
            items[low] = item;
        }
    }

    private void mergeRuns() {
        while (runs > 1) {
            int to = 0;
            for (int run = 0; run < runs; run += 2) {
                if (run + 1 < runs) {
                    merge(runStarts[run], runStarts[run + 1], runStarts[run + 2]);
                }
                runStarts[to++] = runStarts[run];
            }
            runStarts[to] = items.length;
            runs = to;
        }
    }

    private void merge(int start, int middle, int end) {
        if (!order.less(items[middle], items[middle - 1])) {
            return;
        }
        int left = 0;
        int leftEnd = middle - start;
        System.arraycopy(items, start, buffer, 0, leftEnd);
        int right = middle;
        int to = start;
        while (left < leftEnd && right < end) {
            if (order.less(items[right], buffer[left])) {
                items[to++] = items[right++];
            } else {
                items[to++] = buffer[left++];
            }
        }
        System.arraycopy(buffer, left, items, to, leftEnd - left);
    }
}
