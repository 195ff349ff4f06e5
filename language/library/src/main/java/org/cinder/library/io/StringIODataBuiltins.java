// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;

/** {@code StringIO}: reading and writing. */
@Builtins(type = "_io.StringIO", module = "_io")
public final class StringIODataBuiltins {
    private StringIODataBuiltins() {}

    @Builtin(value = "write($self, s, /)", doc = "Write a string; the number of characters.")
    static long write(PStringIO self, Object value) {
        TruffleString text = Text.asString(value);
        if (text == null) {
            throw Errors.typeError("string argument expected, got '%s'", PythonClass.of(value));
        }
        self.checkNotClosed();
        self.write(text);
        return Text.length(text);
    }

    @Builtin(value = "read($self, size=-1, /)", doc = "Read at most size characters, everything when it is negative.")
    static Object read(PStringIO self, Object size) {
        self.checkNotClosed();
        long wanted = StreamSizes.orUnlimited(size);
        return self.take(wanted < 0 ? Long.MAX_VALUE : wanted);
    }

    @Builtin(value = "readline($self, size=-1, /)", doc = "Read a line, at most size characters of it.")
    static Object readline(PStringIO self, Object size) {
        self.checkNotClosed();
        long limit = StreamSizes.orUnlimited(size);
        return self.takeLine(limit < 0 ? Long.MAX_VALUE : limit);
    }

    @Builtin(value = "__next__($self, /)", doc = "Implement next(self).")
    static Object next(PStringIO self) {
        self.checkNotClosed();
        Object line;
        if (self.pythonClass() == IoTypes.STRING_IO) {
            line = self.takeLine(Long.MAX_VALUE);
        } else {
            line = Calls.method(self, Text.of("readline"));
            if (Text.asString(line) == null) {
                throw Errors.of(ExceptionTypes.OS_ERROR, "readline() should have returned a str object, not '%s'",
                        PythonClass.of(line));
            }
        }
        if (Text.length(Text.asString(line)) == 0) {
            throw Errors.stopIteration(null);
        }
        return line;
    }

    @Builtin(value = "getvalue($self, /)", doc = "Return the whole content.")
    static Object getvalue(PStringIO self) {
        self.checkNotClosed();
        return self.value();
    }
}
