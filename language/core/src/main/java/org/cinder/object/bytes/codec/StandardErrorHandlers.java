// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Set;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;
import org.cinder.object.str.TextView;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;

/** The error handlers every program has ({@code strict}, {@code replace}, …), as functions of an exception. */
public final class StandardErrorHandlers {
    private static final Set<String> NAMES = Set.of("strict", "ignore", "replace", "xmlcharrefreplace",
            "backslashreplace",
            "namereplace", "surrogateescape", "surrogatepass");

    private StandardErrorHandlers() {}

    public static boolean isStandard(String name) {
        return NAMES.contains(name);
    }

    /** What the handler answers: a tuple of the replacement and the position to go on from. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PTuple apply(String handler, Object argument) {
        if (!(argument instanceof PBaseException exception)) {
            throw Errors.typeError("codec must pass exception instance");
        }
        if (handler.equals("strict")) {
            throw PException.of(exception);
        }
        PythonClass type = exception.pythonClass();
        Object[] details = exception.details();
        Replacement replacement;
        if (type.isSubclassOf(ExceptionTypes.UNICODE_ENCODE_ERROR)) {
            TruffleString text = Text.asString(details[1]);
            EncodeErrors errors = new EncodeErrors(handler, Text.toJava(Text.asString(details[0])), text,
                    TextView.of(text));
            replacement = errors.handle(position(details[2]), position(details[3]), reason(details));
        } else if (type.isSubclassOf(ExceptionTypes.UNICODE_DECODE_ERROR)) {
            byte[] bytes = ((PBytes) details[1]).bytes();
            DecodeErrors errors = new DecodeErrors(handler, Text.toJava(Text.asString(details[0])), bytes, 0,
            bytes.length);
            replacement = errors.handle(position(details[2]), position(details[3]), reason(details));
        } else if (type.isSubclassOf(ExceptionTypes.UNICODE_TRANSLATE_ERROR)) {
            replacement = translate(handler, details, type);
        } else {
            throw unknown(type);
        }
        Object value = replacement.bytes() != null ? new PBytes(replacement.bytes()) : replacement.text();
        return PTuple.of(value, (long) replacement.next());
    }

    private static Replacement translate(String handler, Object[] details, PythonClass type) {
        int start = position(details[2]);
        int end = position(details[3]);
        return switch (handler) {
            case "ignore" -> new Replacement(Text.EMPTY, null, end);
            case "replace" -> new Replacement(new TextBuilder().append(0xFFFD, end - start).build(), null, end);
            case "backslashreplace" -> {
                TruffleString text = Text.asString(details[1]);
                yield new EncodeErrors(handler, "", text, TextView.of(text)).handle(start, end, "");
            }
            default -> throw unknown(type);
        };
    }

    private static PException unknown(PythonClass type) {
        return Errors.typeError("don't know how to handle %s in error callback", type);
    }

    private static int position(Object value) {
        return (int) Math.max(0, Index.toLong(value));
    }

    private static String reason(Object[] details) {
        TruffleString reason = Text.asString(details[4]);
        return reason == null ? "" : Text.toJava(reason);
    }
}
