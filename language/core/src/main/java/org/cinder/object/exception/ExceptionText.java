// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.Names;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.StringOf;

/** The one-line text of an exception as the last line of a traceback shows it. */
public final class ExceptionText {
    private ExceptionText() {}

    /** {@code TypeName: message}, or just the name when the message is empty. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String summary(PBaseException exception) {
        return summary(exception, message(exception));
    }

    static String summary(PBaseException exception, String message) {
        String name = typeName(exception.pythonClass());
        return message.isEmpty() ? name : name + ": " + message;
    }

    /** {@code str(exception)}, or a substitute when that fails. */
    static String message(PBaseException exception) {
        try {
            return Text.toJava(StringOf.of(exception));
        } catch (PException e) {
            return "<exception str() failed>";
        }
    }

    /** The qualified name with the module in front, unless that is builtins or the main program. */
    static String typeName(PythonClass type) {
        Object module = GetAttribute.orNull(type, Names.T_MODULE);
        TruffleString moduleName = module == null ? null : Text.asString(module);
        String name = Text.toJava(type.qualifiedName());
        if (moduleName == null) {
            return "<unknown>." + name;
        }
        String text = Text.toJava(moduleName);
        return text.equals("builtins") || text.equals("__main__") ? name : text + "." + name;
    }
}
