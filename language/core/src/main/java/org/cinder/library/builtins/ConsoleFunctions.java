// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.StringOf;
import org.cinder.spi.TextSink;

/** {@code print}, {@code input} and {@code breakpoint}. */
@Builtins(module = "builtins")
public final class ConsoleFunctions {
    private static final TruffleString T_STDIN = Text.of("stdin");
    private static final TruffleString T_STDOUT = Text.of("stdout");
    private static final TruffleString T_STDERR = Text.of("stderr");
    private static final TruffleString T_WRITE = Text.of("write");
    private static final TruffleString T_FLUSH = Text.of("flush");
    private static final TruffleString T_READLINE = Text.of("readline");
    private static final TruffleString T_BREAKPOINTHOOK = Text.of("breakpointhook");
    private static final TruffleString T_SPACE = Text.of(" ");
    private static final TruffleString T_NEWLINE = Text.of("\n");

    private ConsoleFunctions() {}

    @Builtin(value = "print(*args, sep=' ', end='\\n', file=None, flush=False)",
            doc = "Write the values to a stream, or to sys.stdout.\n\n"
                    + "  sep\n    written between values\n  end\n    written after the last value\n"
                    + "  file\n    an object with a method write(str)\n  flush\n    whether to flush the stream")
    static void print(CinderContext context, Object[] args, Object sep, Object end, Object file, boolean flush) {
        Object stream = file;
        if (stream == PNone.NONE) {
            stream = context.sys().get(T_STDOUT);
            if (stream == null) {
                throw Errors.runtimeError("lost sys.stdout");
            }
            if (stream == PNone.NONE) {
                return;
            }
        }
        TruffleString between = textOrNone(sep, "sep", T_SPACE);
        TruffleString after = textOrNone(end, "end", T_NEWLINE);
        if (stream instanceof TextSink sink && sink.isUnmodified()) {
            printTo(sink, args, between, after, flush);
            return;
        }
        Object write = GetAttribute.of(stream, T_WRITE);
        for (int i = 0; i < args.length; i++) {
            if (i > 0) {
                Calls.call(write, between);
            }
            Calls.call(write, StringOf.of(args[i]));
        }
        Calls.call(write, after);
        if (flush) {
            Calls.method(stream, T_FLUSH);
        }
    }

    private static void printTo(TextSink sink, Object[] args, TruffleString between, TruffleString after,
            boolean flush) {
        for (int i = 0; i < args.length; i++) {
            if (i > 0) {
                sink.writeText(between);
            }
            sink.writeText(StringOf.of(args[i]));
        }
        sink.writeText(after);
        if (flush) {
            sink.flushText();
        }
    }

    /** Flushes a stream where that is possible. */
    private static void flush(Object stream) {
        try {
            Calls.method(stream, T_FLUSH);
        } catch (PException e) {
            if (!e.matches(ExceptionTypes.EXCEPTION)) {
                throw e;
            }
        }
    }

    private static TruffleString textOrNone(Object value, String what, TruffleString ifNone) {
        if (value == PNone.NONE) {
            return ifNone;
        }
        TruffleString text = Text.asString(value);
        if (text == null) {
            throw Errors.typeError("%s must be None or a string, not %s", what, PythonClass.of(value));
        }
        return text;
    }

    @Builtin(value = "input(prompt='', /)",
            doc = "Read a line from standard input, without its newline; EOFError at the end of the input.\n\n"
                    + "The prompt, if given, is written to standard output first.")
    static Object input(CinderContext context, Object prompt) {
        Object in = stream(context, T_STDIN, "stdin");
        Object out = stream(context, T_STDOUT, "stdout");
        Object err = stream(context, T_STDERR, "stderr");
        flush(err);
        TruffleString shown = StringOf.of(prompt);
        if (Text.length(shown) > 0) {
            Calls.method(out, T_WRITE, shown);
        }
        flush(out);
        TruffleString line = Text.asString(Calls.method(in, T_READLINE));
        if (line == null) {
            throw Errors.typeError("object.readline() returned non-string");
        }
        int length = Text.length(line);
        if (length == 0) {
            throw Errors.eofError("EOF when reading a line");
        }
        return Text.codePointAt(line, length - 1) == '\n' ? Text.substring(line, 0, length - 1) : line;
    }

    private static Object stream(CinderContext context, TruffleString name, String shown) {
        Object stream = context.sys().get(name);
        if (stream == null || stream == PNone.NONE) {
            throw Errors.runtimeError("input(): lost sys.%s", shown);
        }
        return stream;
    }

    @Builtin(value = "breakpoint(*args, **kws)", hideSignature = true,
            doc = "breakpoint(*args, **kws)\n\nCall sys.breakpointhook with the same arguments: by default the "
                    + "debugger pdb.")
    static Object breakpoint(CinderContext context, Object[] args, PDict keywords) {
        Object hook = context.sys().get(T_BREAKPOINTHOOK);
        if (hook == null) {
            throw Errors.runtimeError("lost sys.breakpointhook");
        }
        return KeywordCall.call(hook, args, keywords);
    }
}
