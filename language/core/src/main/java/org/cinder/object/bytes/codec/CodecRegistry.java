// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cinder.context.CinderContext;
import org.cinder.imports.ImportOperation;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.number.AnyInt;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;

/**
 * What a program registers with the module {@code codecs}: search functions for encodings, and error handlers. One per
 * context.
 */
public final class CodecRegistry {
    private final List<Object> searchFunctions = new ArrayList<>();
    private final Map<String, Object> found = new HashMap<>();
    private final Map<String, Object> errorHandlers = new HashMap<>();
    private boolean encodingsImported;

    private CodecRegistry() {}

    /** That of the current context. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static CodecRegistry current() {
        return CinderContext.get(null).state(CodecRegistry.class, context -> new CodecRegistry());
    }

    /** {@code codecs.register}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void register(Object searchFunction) {
        searchFunctions.add(searchFunction);
    }

    /** {@code codecs.unregister}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void unregister(Object searchFunction) {
        if (searchFunctions.remove(searchFunction)) {
            found.clear();
        }
    }

    /** {@code codecs.register_error}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void registerError(String name, Object handler) {
        errorHandlers.put(name, handler);
    }

    /** The handler a program has registered under that name, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object errorHandler(String name) {
        return errorHandlers.get(name);
    }

    /** {@code codecs.lookup}: the CodecInfo; LookupError when no search function knows the encoding. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object lookup(String encoding) {
        String key = NativeEncoding.normalized(encoding);
        Object known = found.get(key);
        if (known != null) {
            return known;
        }
        importEncodings();
        for (Object function : searchFunctions.toArray()) {
            Object result = Calls.call(function, Text.of(key));
            if (result == PNone.NONE) {
                continue;
            }
            if (!(result instanceof PTuple tuple) || tuple.length() != 4) {
                throw Errors.typeError("codec search functions must return 4-tuples");
            }
            found.put(key, result);
            return result;
        }
        throw Errors.lookupError("unknown encoding: %s", encoding);
    }

    /** The package {@code encodings} registers the search function that knows the standard library's codecs. */
    private void importEncodings() {
        if (!encodingsImported) {
            encodingsImported = true;
            ImportOperation.importModule(CinderContext.get(null), Text.of("encodings"), PNone.NONE, PNone.NONE, 0);
        }
    }

    private static Object handlerOf(String name) {
        Object handler = current().errorHandler(name);
        if (handler == null) {
            throw Errors.lookupError("unknown error handler name '%s'", name);
        }
        return handler;
    }

    static Replacement callDecodeHandler(String name, PBaseException error, int length) {
        Object result = Calls.call(handlerOf(name), error);
        if (!(result instanceof PTuple tuple) || tuple.length() != 2 || Text.asString(tuple.get(0)) == null
                || !AnyInt.is(tuple.get(1))) {
            throw Errors.typeError("decoding error handler must return (str, int) tuple");
        }
        return new Replacement(Text.asString(tuple.get(0)), null, position(tuple.get(1), length));
    }

    static Replacement callEncodeHandler(String name, PBaseException error, int length) {
        Object result = Calls.call(handlerOf(name), error);
        boolean pair = result instanceof PTuple tuple && tuple.length() == 2 && AnyInt.is(tuple.get(1));
        Object value = pair ? ((PTuple) result).get(0) : null;
        TruffleString text = value == null ? null : Text.asString(value);
        if (text == null && !(value instanceof PBytes)) {
            throw Errors.typeError("encoding error handler must return (str/bytes, int) tuple");
        }
        int next = position(((PTuple) result).get(1), length);
        return text != null ? new Replacement(text, null, next) : new Replacement(null, ((PBytes) value).bytes(), next);
    }

    private static int position(Object value, int length) {
        long position = Index.toLong(value);
        long actual = position < 0 ? position + length : position;
        if (actual < 0 || actual > length) {
            throw Errors.indexError("position %d from error handler out of bounds", actual);
        }
        return (int) actual;
    }
}
