// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.functools;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PMethod;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.IsCallable;

/** The methods of the functions that {@code functools.lru_cache} makes. */
@Builtins(type = "functools._lru_cache_wrapper", module = "functools")
public final class LruCacheBuiltins {
    private static final TruffleString T_QUALNAME = Text.of("__qualname__");

    private LruCacheBuiltins() {}

    @Builtin(value = "__new__($cls, user_function, maxsize, typed, cache_info_type)", hideSignature = true,
            doc = "Create a cached callable that wraps another function.\n\n"
                    + "maxsize is None for no limit, 0 for no caching; typed tells whether arguments of different "
                            + "type are\n"
                    + "different; cache_info_type is the named tuple for cache_info().")
    static Object make(PythonClass cls, Object function, Object maxsize, boolean typed, Object infoType) {
        if (!IsCallable.test(function)) {
            throw Errors.typeError("the first argument must be callable");
        }
        int maximum = -1;
        if (maxsize != PNone.NONE) {
            if (!Index.isIndex(maxsize)) {
                throw Errors.typeError("maxsize should be integer or None");
            }
            maximum = (int) Math.max(0, Math.min(Index.toLong(maxsize), Integer.MAX_VALUE));
        }
        return new PLruCache(cls.instanceShape(), function, maximum, typed, infoType);
    }

    @Builtin(value = "__call__($self, /, *args, **kwargs)", doc = "Call self as a function.")
    static Object call(PLruCache self, Object[] args, PDict keywords) {
        return self.call(args, keywords);
    }

    @Builtin(value = "__get__($self, instance, owner=None, /)",
            doc = "Return an attribute of instance, which is of type owner.")
    static Object get(PLruCache self, Object instance, Object owner) {
        return instance == PNone.NONE ? self : new PMethod(self, instance);
    }

    @Builtin(value = "cache_info($self, /)", doc = "Report cache statistics")
    static Object cacheInfo(PLruCache self) {
        return self.info();
    }

    @Builtin(value = "cache_clear($self, /)", doc = "Clear the cache and cache statistics")
    static void cacheClear(PLruCache self) {
        self.clear();
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true, doc = "Return the name under which it is pickled.")
    static Object reduce(PLruCache self) {
        return GetAttribute.of(self, T_QUALNAME);
    }

    @Builtin(value = "__copy__($self, /)", hideSignature = true, doc = "Return the function itself.")
    static Object copy(PLruCache self) {
        return self;
    }

    @Builtin(value = "__deepcopy__($self, memo, /)", hideSignature = true, doc = "Return the function itself.")
    static Object deepcopy(PLruCache self, Object memo) {
        return self;
    }
}
