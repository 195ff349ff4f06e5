// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.struct;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.HashMap;
import java.util.Map;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.object.str.Text;

/** The functions of {@code _struct}; parsed formats are remembered. */
@Builtins(module = "_struct")
public final class StructFunctions {
    private static final int MAX_CACHED = 100;

    /** The formats that were parsed last. */
    private static final class Cache {
        private final Map<String, StructFormat> formats = new HashMap<>();
    }

    private StructFunctions() {}

    private static StructFormat format(CinderContext context, Object format) {
        if (format instanceof PStruct struct) {
            return struct.format();
        }
        TruffleString text = Text.asString(format);
        if (text == null) {
            return StructFormat.parse(format);
        }
        Map<String, StructFormat> cache = context.state(Cache.class, c -> new Cache()).formats;
        String key = Text.toJava(text);
        StructFormat known = cache.get(key);
        if (known == null) {
            known = StructFormat.parse(format);
            if (cache.size() >= MAX_CACHED) {
                cache.clear();
            }
            cache.put(key, known);
        }
        return known;
    }

    @Builtin(value = "_clearcache()", doc = "Clear the internal cache.")
    static void clearCache(CinderContext context) {
        context.state(Cache.class, c -> new Cache()).formats.clear();
    }

    @Builtin(value = "calcsize(format, /)", doc = "Return size in bytes of the struct described by the format string.")
    static long calcsize(CinderContext context, Object format) {
        return format(context, format).size();
    }

    @Builtin(value = "pack(format, /, *values)", hideSignature = true,
            doc = "pack(format, v1, v2, ...) -> bytes\n\nReturn a bytes object with the values packed by the format.")
    static Object pack(CinderContext context, Object format, Object[] values) {
        return StructOperations.pack(format(context, format), values);
    }

    @Builtin(value = "pack_into(format, buffer, offset, /, *values)", hideSignature = true,
            doc = "pack_into(format, buffer, offset, v1, v2, ...)\n\nPack the values and write them into the buffer "
                    + "at the offset.")
    static void packInto(CinderContext context, Object format, Object buffer, Object offset, Object[] values) {
        StructOperations.packInto(format(context, format), buffer, offset, values);
    }

    @Builtin(value = "unpack(format, buffer, /)",
            doc = "Return a tuple containing values unpacked according to the format string.")
    static Object unpack(CinderContext context, Object format, Object buffer) {
        return StructOperations.unpack(format(context, format), buffer);
    }

    @Builtin(value = "unpack_from(format, /, buffer, offset=0)",
            doc = "Return a tuple containing values unpacked according to the format string, from an offset on.")
    static Object unpackFrom(CinderContext context, Object format, Object buffer, long offset) {
        return StructOperations.unpackFrom(format(context, format), buffer, offset);
    }

    @Builtin(value = "iter_unpack(format, buffer, /)",
            doc = "Return an iterator yielding tuples unpacked according to the format string.")
    static Object iterUnpack(CinderContext context, Object format, Object buffer) {
        return StructOperations.iterUnpack(format(context, format), buffer);
    }
}
