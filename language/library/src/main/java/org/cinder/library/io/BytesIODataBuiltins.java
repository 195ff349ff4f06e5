// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import java.util.Arrays;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.library.builtins.ByteArrays;
import org.cinder.object.bytes.ByteSearch;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.bytes.PMemoryView;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.operation.collection.Iteration;

/** {@code BytesIO}: reading and writing. */
@Builtins(type = "_io.BytesIO", module = "_io")
public final class BytesIODataBuiltins {
    private BytesIODataBuiltins() {}

    @Builtin(value = "write($self, b, /)", doc = "Write bytes; the number of bytes.")
    static long write(PBytesIO self, Object data) {
        self.checkNotClosed();
        byte[] bytes = ByteArrays.of(data);
        self.write(bytes);
        return bytes.length;
    }

    @Builtin(value = "writelines($self, lines, /)", doc = "Write the bytes of an iterable.")
    static void writelines(PBytesIO self, Object lines) {
        self.checkNotClosed();
        Object iterator = Iteration.iterator(lines);
        for (Object line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
            write(self, line);
        }
    }

    @Builtin(value = "read($self, size=-1, /)", doc = "Read at most size bytes, everything when it is negative.",
            aliases = "read1")
    static Object read(PBytesIO self, Object size) {
        self.checkNotClosed();
        long wanted = StreamSizes.orUnlimited(size);
        return new PBytes(self.take(wanted < 0 ? Long.MAX_VALUE : wanted));
    }

    @Builtin(value = "readinto($self, buffer, /)", doc = "Read into a buffer; the number of bytes.")
    static long readinto(PBytesIO self, Object buffer) {
        self.checkNotClosed();
        WritableBytes target = WritableBytes.of(buffer, "readinto");
        byte[] data = self.take(target.length());
        target.put(data, data.length);
        return data.length;
    }

    @Builtin(value = "readline($self, size=-1, /)", doc = "Read the next line, at most size bytes of it.")
    static Object readline(PBytesIO self, Object size) {
        self.checkNotClosed();
        long limit = StreamSizes.orUnlimited(size);
        return new PBytes(line(self, limit < 0 ? Long.MAX_VALUE : limit));
    }

    private static byte[] line(PBytesIO self, long limit) {
        if (self.position() >= self.length()) {
            return new byte[0];
        }
        int from = (int) self.position();
        int newline = ByteSearch.indexOf(self.bytes(), from, self.length(), (byte) '\n');
        return self.take(Math.min(limit, newline < 0 ? self.length() : newline + 1L - from));
    }

    @Builtin(value = "readlines($self, size=None, /)", doc = "Return a list of lines; about size bytes of them.")
    static Object readlines(PBytesIO self, Object size) {
        self.checkNotClosed();
        long limit = StreamSizes.orUnlimited(size);
        PList lines = new PList();
        long total = 0;
        for (byte[] line = line(self, Long.MAX_VALUE); line.length > 0; line = line(self, Long.MAX_VALUE)) {
            lines.append(new PBytes(line));
            total += line.length;
            if (limit > 0 && total >= limit) {
                break;
            }
        }
        return lines;
    }

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).")
    static Object iter(PBytesIO self) {
        self.checkNotClosed();
        return self;
    }

    @Builtin(value = "__next__($self, /)", doc = "Implement next(self).")
    static Object next(PBytesIO self) {
        self.checkNotClosed();
        byte[] line = line(self, Long.MAX_VALUE);
        if (line.length == 0) {
            throw Errors.stopIteration(null);
        }
        return new PBytes(line);
    }

    @Builtin(value = "getvalue($self, /)", doc = "Return the whole content.")
    static Object getvalue(PBytesIO self) {
        self.checkNotClosed();
        return new PBytes(Arrays.copyOf(self.bytes(), self.length()));
    }

    @Builtin(value = "getbuffer($self, /)", doc = "Return a view of the content that can be written to.")
    static Object getbuffer(PBytesIO self) {
        self.checkNotClosed();
        return new PMemoryView(self.export(), 0, self.length());
    }
}
