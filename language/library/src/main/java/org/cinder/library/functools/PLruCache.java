// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.functools;

import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.library.builtins.KeywordCall;
import org.cinder.object.PNone;
import org.cinder.object.PythonObject;
import org.cinder.object.dict.PDict;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.Hash;

/**
 * The function that {@code functools.lru_cache} makes: results by arguments, the least recently used ones dropped first
 * when there are too many. The table keeps the order of use: what is used moves to its end.
 */
final class PLruCache extends PythonObject {
    private static final Object KEYWORD_MARK = new PTuple(Text.of("keywords"));

    private final Object function;
    private final int maximum;
    private final boolean typed;
    private final Object infoType;
    private HashTable results = new HashTable(true);
    private long hits;
    private long misses;

    /** @param maximum greatest number of results kept, or -1 for no limit */
    PLruCache(Shape shape, Object function, int maximum, boolean typed, Object infoType) {
        super(shape);
        this.function = function;
        this.maximum = maximum;
        this.typed = typed;
        this.infoType = infoType;
    }

    Object call(Object[] args, PDict keywords) {
        if (maximum == 0) {
            misses++;
            return KeywordCall.call(function, args, keywords);
        }
        Object key = key(args, keywords);
        long hash = Hash.of(key);
        int entry = results.find(key, hash);
        if (entry >= 0) {
            hits++;
            Object result = results.valueAt(entry);
            if (maximum > 0 && entry != results.lastPosition()) {
                results.removeAt(entry);
                results.put(key, hash, result);
            }
            return result;
        }
        misses++;
        Object result = KeywordCall.call(function, args, keywords);
        if (maximum < 0 || results.find(key, hash) < 0) {
            if (maximum > 0 && results.size() >= maximum) {
                results.removeAt(results.nextEntry(0));
            }
            results.put(key, hash, result);
        }
        return result;
    }

    private Object key(Object[] args, PDict keywords) {
        if (!typed && args.length == 1 && keywords.size() == 0
                && (args[0] instanceof Long || args[0] instanceof TruffleString)) {
            return args[0];
        }
        int named = keywords.size();
        int count = args.length + (named > 0 ? 1 + 2 * named : 0);
        Object[] parts = new Object[count + (typed ? args.length + named : 0)];
        System.arraycopy(args, 0, parts, 0, args.length);
        int to = args.length;
        int typeAt = count;
        if (typed) {
            for (Object argument : args) {
                parts[typeAt++] = PythonClass.of(argument);
            }
        }
        if (named > 0) {
            parts[to++] = KEYWORD_MARK;
            HashTable table = keywords.table();
            for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
                parts[to++] = table.keyAt(entry);
                parts[to++] = table.valueAt(entry);
                if (typed) {
                    parts[typeAt++] = PythonClass.of(table.valueAt(entry));
                }
            }
        }
        return new PTuple(parts);
    }

    Object info() {
        Object limit = maximum < 0 ? PNone.NONE : (Object) (long) maximum;
        return Calls.call(infoType, hits, misses, limit, (long) results.size());
    }

    void clear() {
        hits = 0;
        misses = 0;
        results = new HashTable(true);
    }
}
