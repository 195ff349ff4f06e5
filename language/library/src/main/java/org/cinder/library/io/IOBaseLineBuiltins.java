// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.ByteArrayOutputStream;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.library.builtins.ByteArrays;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.collection.Length;
import org.cinder.operation.object.GetAttribute;

/**
 * Reading and writing lines, in terms of the methods {@code read}, {@code readline} and {@code write} of the stream.
 */
@Builtins(type = "_io._IOBase", module = "_io")
public final class IOBaseLineBuiltins {
    private static final TruffleString T_READ = Text.of("read");
    private static final TruffleString T_PEEK = Text.of("peek");
    private static final TruffleString T_READLINE = Text.of("readline");
    private static final TruffleString T_WRITE = Text.of("write");

    private IOBaseLineBuiltins() {}

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).")
    static Object iter(PIOBase self) {
        self.checkOpen();
        return self;
    }

    @Builtin(value = "__next__($self, /)", doc = "Implement next(self).")
    static Object next(PIOBase self) {
        Object line = Calls.method(self, T_READLINE);
        if (Length.of(line) <= 0) {
            throw Errors.stopIteration(null);
        }
        return line;
    }

    @Builtin(value = "readline($self, size=-1, /)",
            doc = "Read and return a line from the stream, at most size bytes of it.\n\nLines end with b'\\n'.")
    static Object readline(PIOBase self, Object size) {
        long limit = StreamSizes.orUnlimited(size);
        Object peek = GetAttribute.orNull(self, T_PEEK);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (limit < 0 || line.size() < limit) {
            int wanted = peek == null ? 1 : peekLength(peek, limit < 0 ? Long.MAX_VALUE : limit - line.size());
            Object piece = Calls.method(self, T_READ, (long) wanted);
            if (!(piece instanceof PBytes bytes)) {
                throw Errors.of(ExceptionTypes.OS_ERROR, "read() should have returned a bytes object, not '%s'",
                        PythonClass.of(piece));
            }
            byte[] content = bytes.bytes();
            if (content.length == 0) {
                break;
            }
            line.write(content, 0, content.length);
            if (content[content.length - 1] == '\n') {
                break;
            }
        }
        return new PBytes(line.toByteArray());
    }

    /** How many bytes can be read without going past the end of the line. */
    private static int peekLength(Object peek, long limit) {
        Object ahead = Calls.call(peek, 1L);
        if (!(ahead instanceof PBytes bytes)) {
            throw Errors.of(ExceptionTypes.OS_ERROR, "peek() should have returned a bytes object, not '%s'",
                    PythonClass.of(ahead));
        }
        byte[] content = bytes.bytes();
        if (content.length == 0) {
            return 1;
        }
        int newline = ByteArrays.indexOf(content, (byte) '\n');
        int length = newline < 0 ? content.length : newline + 1;
        return (int) Math.min(length, limit);
    }

    @Builtin(value = "readlines($self, hint=-1, /)",
            doc = "Return a list of lines from the stream.\n\n"
                    + "No more lines are read when their total size exceeds the hint.")
    static Object readlines(PIOBase self, Object hint) {
        long limit = StreamSizes.orUnlimited(hint);
        PList lines = new PList();
        Object iterator = Iteration.iterator(self);
        long total = 0;
        for (Object line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
            lines.append(line);
            if (limit > 0) {
                total += Length.of(line);
                if (total > limit) {
                    break;
                }
            }
        }
        return lines;
    }

    @Builtin(value = "writelines($self, lines, /)",
            doc = "Write a list of lines to the stream.\n\nLine separators are not added.")
    static void writelines(PIOBase self, Object lines) {
        self.checkOpen();
        Object iterator = Iteration.iterator(lines);
        for (Object line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
            Calls.method(self, T_WRITE, line);
        }
    }
}
