// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.object.bytes.codec.CodecCall;
import org.cinder.object.bytes.codec.CodecRegistry;
import org.cinder.object.bytes.codec.StandardErrorHandlers;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.object.IsCallable;

/** The functions of {@code _codecs} around the registry: encodings and error handlers by name. */
@Builtins(module = "_codecs")
public final class RegistryFunctions {
    private RegistryFunctions() {}

    @Builtin(value = "register(search_function, /)",
            doc = "Register a codec search function.\n\n"
                    + "It gets the name of an encoding in lower case and returns a CodecInfo, or None.")
    static void register(Object searchFunction) {
        if (!IsCallable.test(searchFunction)) {
            throw Errors.typeError("argument must be callable");
        }
        CodecRegistry.current().register(searchFunction);
    }

    @Builtin(value = "unregister(search_function, /)", doc = "Unregister a codec search function and clear the cache.")
    static void unregister(Object searchFunction) {
        CodecRegistry.current().unregister(searchFunction);
    }

    @Builtin(value = "lookup(encoding, /)", doc = "Looks up a codec tuple and returns a CodecInfo object.")
    static Object lookup(TruffleString encoding) {
        return CodecRegistry.current().lookup(Text.toJava(encoding));
    }

    @Builtin(value = "register_error(errors, handler, /)",
            doc = "Register the specified error handler under the name errors.\n\n"
                    + "It gets a Unicode error and returns the replacement and the position to continue at.")
    static void registerError(TruffleString errors, Object handler) {
        if (!IsCallable.test(handler)) {
            throw Errors.typeError("handler must be callable");
        }
        CodecRegistry.current().registerError(Text.toJava(errors), handler);
    }

    @Builtin(value = "lookup_error(name, /)", doc = "Return the error handler for the specified error handling name.")
    static Object lookupError(CinderContext context, TruffleString name) {
        String key = Text.toJava(name);
        Object handler = CodecRegistry.current().errorHandler(key);
        if (handler == null && StandardErrorHandlers.isStandard(key)) {
            handler = HandlerObjects.of(context).get(key);
        }
        if (handler == null) {
            throw Errors.lookupError("unknown error handler name '%s'", key);
        }
        return handler;
    }

    @Builtin(value = "encode(obj, encoding='utf-8', errors='strict')",
            doc = "Encodes obj using the codec registered for encoding.")
    static Object encode(Object object, TruffleString encoding, TruffleString errors) {
        return CodecCall.encode(codec(encoding), Text.toJava(encoding), object, errors);
    }

    @Builtin(value = "decode(obj, encoding='utf-8', errors='strict')",
            doc = "Decodes obj using the codec registered for encoding.")
    static Object decode(Object object, TruffleString encoding, TruffleString errors) {
        return CodecCall.decode(codec(encoding), Text.toJava(encoding), object, errors);
    }

    private static PTuple codec(TruffleString encoding) {
        return (PTuple) CodecRegistry.current().lookup(Text.toJava(encoding));
    }
}
