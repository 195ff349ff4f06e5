// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.tokenize;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.bytes.codec.Codecs;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;

/** Construction of {@code TokenizerIter}. */
@Builtins(type = "_tokenize.TokenizerIter", module = "_tokenize")
public final class TokenizerIteratorBuiltins {
    private TokenizerIteratorBuiltins() {}

    @Builtin(value = "__new__($cls, readline, /, *, encoding=<unrepresentable>, extra_tokens=False)")
    static Object make(PythonClass cls, Object readline, TruffleString encoding, boolean extraTokens) {
        StringBuilder source = new StringBuilder();
        while (true) {
            Object line;
            try {
                line = Calls.call(readline);
            } catch (PException e) {
                if (e.exception().pythonClass().isSubclassOf(ExceptionTypes.STOP_ITERATION)) {
                    break;
                }
                throw e;
            }
            String text = text(line, encoding);
            if (text.isEmpty()) {
                break;
            }
            source.append(text);
        }
        return new TokenizerIterator(new TokenStream(source.toString(), extraTokens));
    }

    private static String text(Object line, TruffleString encoding) {
        if (encoding != null) {
            if (!(line instanceof PBytes bytes)) {
                throw Errors.typeError("readline() returned a non-bytes object");
            }
            return Text.toJava(Codecs.decode(bytes.bytes(), 0, bytes.bytes().length, Text.toJava(encoding), "replace"));
        }
        TruffleString text = Text.asString(line);
        if (text == null) {
            throw Errors.typeError("readline() returned a non-string object");
        }
        return Text.toJava(text);
    }
}
