// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import java.util.Arrays;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;

/** Reading from buffers. */
@Builtins(type = "_io._Buffered", module = "_io")
public final class BufferedReadBuiltins {
    private static final int MAX_ARRAY = Integer.MAX_VALUE - 16;

    private BufferedReadBuiltins() {}

    @Builtin(value = "read($self, size=-1, /)",
            doc = "Read and return up to size bytes, everything when it is negative.")
    static Object read(PBuffered self, Object size) {
        long wanted = StreamSizes.orUnlimited(size);
        if (wanted < -1) {
            throw Errors.valueError("read length must be non-negative or -1");
        }
        self.checkNotClosed("read of closed file");
        byte[] result = wanted < 0 ? readAll(self) : read(self, (int) Math.min(wanted, MAX_ARRAY));
        return result == null ? PNone.NONE : new PBytes(result);
    }

    /** Everything up to the end; null when the raw stream would block before the first byte. */
    static byte[] readAll(PBuffered self) {
        byte[] first = self.peekAll();
        self.flushWrites();
        self.forgetAhead();
        byte[] rest = RawAccess.readAll(self.raw());
        if (rest == null) {
            return first.length == 0 ? null : first;
        }
        if (first.length == 0) {
            return rest;
        }
        byte[] all = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }

    /** So many bytes, fewer only at the end; null when the raw stream would block before the first byte. */
    static byte[] read(PBuffered self, int wanted) {
        byte[] result = new byte[Math.min(wanted, Math.max(self.available(), self.bufferSize()))];
        int done = self.take(result, 0, wanted);
        while (done < wanted) {
            if (done == result.length) {
                result = Arrays.copyOf(result, (int) Math.min(wanted, result.length * 2L));
            }
            int count;
            if (wanted - done >= self.bufferSize()) {
                self.flushWrites();
                self.forgetAhead();
                count = RawAccess.read(self.raw(), result, done, result.length - done);
                done += Math.max(count, 0);
            } else {
                count = self.fill();
                done += self.take(result, done, result.length - done);
            }
            if (count <= 0) {
                return count == RawAccess.WOULD_BLOCK && done == 0 ? null : Arrays.copyOf(result, done);
            }
        }
        return result.length == done ? result : Arrays.copyOf(result, done);
    }

    @Builtin(value = "read1($self, size=-1, /)", doc = "Read and return up to size bytes with at most one raw read.")
    static Object read1(PBuffered self, Object size) {
        long wanted = StreamSizes.orUnlimited(size);
        self.checkNotClosed("read of closed file");
        return new PBytes(read1(self, wanted < 0 ? self.bufferSize() : (int) Math.min(wanted, MAX_ARRAY)));
    }

    static byte[] read1(PBuffered self, int wanted) {
        if (wanted == 0) {
            return new byte[0];
        }
        byte[] result = new byte[self.available() > 0 ? Math.min(wanted, self.available()) : wanted];
        int count;
        if (self.available() > 0) {
            count = self.take(result, 0, result.length);
        } else {
            self.flushWrites();
            self.forgetAhead();
            count = Math.max(RawAccess.read(self.raw(), result, 0, wanted), 0);
        }
        return count == result.length ? result : Arrays.copyOf(result, count);
    }

    @Builtin(value = "peek($self, size=0, /)",
            doc = "Return bytes that are read ahead, at least one unless at the end.")
    static Object peek(PBuffered self, long size) {
        self.checkNotClosed("peek of closed file");
        if (self.available() == 0) {
            self.fill();
        }
        return new PBytes(self.peekAll());
    }

    @Builtin(value = "readinto($self, buffer, /)", doc = "Read into a buffer until it is full or the end is reached.")
    static Object readinto(PBuffered self, Object buffer) {
        return readInto(self, WritableBytes.of(buffer, "readinto"), false);
    }

    @Builtin(value = "readinto1($self, buffer, /)", doc = "Read into a buffer with at most one raw read.")
    static Object readinto1(PBuffered self, Object buffer) {
        return readInto(self, WritableBytes.of(buffer, "readinto1"), true);
    }

    private static Object readInto(PBuffered self, WritableBytes target, boolean once) {
        self.checkNotClosed("readinto of closed file");
        byte[] data = once ? read1(self, target.length()) : read(self, target.length());
        if (data == null) {
            return PNone.NONE;
        }
        target.put(data, data.length);
        return (long) data.length;
    }

    @Builtin(value = "readline($self, size=-1, /)", doc = "Read and return a line, at most size bytes of it.")
    static Object readline(PBuffered self, Object size) {
        long limit = StreamSizes.orUnlimited(size);
        self.checkNotClosed("readline of closed file");
        return new PBytes(readLine(self, limit < 0 ? MAX_ARRAY : (int) Math.min(limit, MAX_ARRAY)));
    }

    private static byte[] readLine(PBuffered self, int limit) {
        byte[] line = new byte[0];
        int done = 0;
        while (done < limit) {
            if (self.available() == 0 && self.fill() <= 0) {
                break;
            }
            int length = self.lineLength(limit - done);
            int count = length >= 0 ? length : Math.min(self.available(), limit - done);
            line = Arrays.copyOf(line, done + count);
            done += self.take(line, done, count);
            if (length >= 0) {
                break;
            }
        }
        return line;
    }

    @Builtin(value = "__next__($self, /)", doc = "Implement next(self).")
    static Object next(PBuffered self) {
        if (self.pythonClass().isBuiltin()) {
            self.checkNotClosed("readline of closed file");
            byte[] line = readLine(self, MAX_ARRAY);
            if (line.length == 0) {
                throw Errors.stopIteration(null);
            }
            return new PBytes(line);
        }
        return IOBaseLineBuiltins.next(self);
    }
}
