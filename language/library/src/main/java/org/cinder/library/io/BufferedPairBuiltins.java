// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;

/** {@code BufferedRWPair}: every method is one of the reader or of the writer. */
@Builtins(type = "_io.BufferedRWPair", module = "_io")
public final class BufferedPairBuiltins {
    private BufferedPairBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true,
            doc = "A buffered reader and writer object together: for sockets and pipes, without random access.")
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        return new PBufferedPair(cls.instanceShape());
    }

    @Builtin(value = "__init__($self, reader, writer, buffer_size=8192, /)", doc = "Initialize self.")
    static void initialize(PBufferedPair self, Object reader, Object writer, long bufferSize) {
        BufferedChecks.checkRaw(reader, true, false);
        BufferedChecks.checkRaw(writer, false, true);
        self.initialize((PBuffered) Calls.call(IoTypes.BUFFERED_READER, reader, bufferSize),
                (PBuffered) Calls.call(IoTypes.BUFFERED_WRITER, writer, bufferSize));
    }

    @Builtin(value = "read($self, size=-1, /)", hideSignature = true, doc = "Read from the reader.")
    static Object read(PBufferedPair self, Object size) {
        return Calls.method(self.reader(), Text.of("read"), size);
    }

    @Builtin(value = "peek($self, size=0, /)", hideSignature = true, doc = "Peek into the reader.")
    static Object peek(PBufferedPair self, Object size) {
        return Calls.method(self.reader(), Text.of("peek"), size);
    }

    @Builtin(value = "read1($self, size=-1, /)", hideSignature = true, doc = "Read from the reader once.")
    static Object read1(PBufferedPair self, Object size) {
        return Calls.method(self.reader(), Text.of("read1"), size);
    }

    @Builtin(value = "readinto($self, buffer, /)", hideSignature = true, doc = "Read from the reader into a buffer.")
    static Object readinto(PBufferedPair self, Object buffer) {
        return Calls.method(self.reader(), Text.of("readinto"), buffer);
    }

    @Builtin(value = "readinto1($self, buffer, /)", hideSignature = true,
            doc = "Read once from the reader into a buffer.")
    static Object readinto1(PBufferedPair self, Object buffer) {
        return Calls.method(self.reader(), Text.of("readinto1"), buffer);
    }

    @Builtin(value = "write($self, buffer, /)", hideSignature = true, doc = "Write to the writer.")
    static Object write(PBufferedPair self, Object buffer) {
        return Calls.method(self.writer(), Text.of("write"), buffer);
    }

    @Builtin(value = "flush($self, /)", hideSignature = true, doc = "Flush the writer.")
    static Object flush(PBufferedPair self) {
        return Calls.method(self.writer(), Text.of("flush"));
    }

    @Builtin(value = "readable($self, /)", hideSignature = true, doc = "Whether the reader can be read.")
    static Object readable(PBufferedPair self) {
        return Calls.method(self.reader(), Text.of("readable"));
    }

    @Builtin(value = "writable($self, /)", hideSignature = true, doc = "Whether the writer can be written.")
    static Object writable(PBufferedPair self) {
        return Calls.method(self.writer(), Text.of("writable"));
    }

    @Builtin(value = "close($self, /)", hideSignature = true, doc = "Close both.")
    static Object close(PBufferedPair self) {
        try {
            Calls.method(self.writer(), Text.of("close"));
        } finally {
            Calls.method(self.reader(), Text.of("close"));
        }
        return PNone.NONE;
    }

    @Builtin(value = "isatty($self, /)", hideSignature = true, doc = "Whether one of them is a terminal.")
    static Object isatty(PBufferedPair self) {
        Object answer = Calls.method(self.writer(), Text.of("isatty"));
        return answer != Boolean.FALSE ? answer : Calls.method(self.reader(), Text.of("isatty"));
    }

    @Getter("closed")
    static Object closed(PBufferedPair self) {
        return GetAttribute.of(self.writer(), Text.of("closed"));
    }
}
