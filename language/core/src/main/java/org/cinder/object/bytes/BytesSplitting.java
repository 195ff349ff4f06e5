// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import java.util.function.Function;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.tuple.PTuple;

/** The methods of bytes and bytearray that take them apart. */
final class BytesSplitting {
    private final ByteView self;
    private final Function<byte[], Object> make;
    private Object[] parts = new Object[8];
    private int count;

    private BytesSplitting(ByteView self, Function<byte[], Object> make) {
        this.self = self;
        this.make = make;
    }

    private void add(int start, int end) {
        if (count == parts.length) {
            parts = Arrays.copyOf(parts, count * 2);
        }
        parts[count++] = make.apply(self.copy(start, end));
    }

    private PList list(boolean reverse) {
        Object[] result = Arrays.copyOf(parts, count);
        for (int i = 0, j = count - 1; reverse && i < j; i++, j--) {
            result[i] = parts[j];
            result[j] = parts[i];
        }
        return PList.of(result);
    }

    static boolean isSpace(int b) {
        return b == ' ' || 9 <= b && b <= 13;
    }

    private static ByteView separator(Object sep) {
        ByteView view = ByteView.require(sep);
        if (view.length() == 0) {
            throw Errors.valueError("empty separator");
        }
        return view;
    }

    /** @param make wraps the parts as bytes or bytearray */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PList split(ByteView self, Object sep, long limit, Function<byte[], Object> make) {
        BytesSplitting result = new BytesSplitting(self, make);
        if (sep == PNone.NONE) {
            result.words(limit);
            return result.list(false);
        }
        ByteView part = separator(sep);
        int start = 0;
        for (long left = limit; left != 0; left--) {
            int at = BytesSearch.indexOf(self, part, start, self.length());
            if (at < 0) {
                break;
            }
            result.add(start, at);
            start = at + part.length();
        }
        result.add(start, self.length());
        return result.list(false);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PList splitLast(ByteView self, Object sep, long limit, Function<byte[], Object> make) {
        BytesSplitting result = new BytesSplitting(self, make);
        if (sep == PNone.NONE) {
            result.lastWords(limit);
            return result.list(true);
        }
        ByteView part = separator(sep);
        int end = self.length();
        for (long left = limit; left != 0; left--) {
            int at = BytesSearch.lastIndexOf(self, part, 0, end);
            if (at < 0) {
                break;
            }
            result.add(at + part.length(), end);
            end = at;
        }
        result.add(0, end);
        return result.list(true);
    }

    private int skipSpaces(int start) {
        int at = start;
        while (at < self.length() && isSpace(self.at(at))) {
            at++;
        }
        return at;
    }

    private int skipSpacesBack(int end) {
        int at = end;
        while (at > 0 && isSpace(self.at(at - 1))) {
            at--;
        }
        return at;
    }

    private void words(long limit) {
        int at = skipSpaces(0);
        for (long left = limit; left != 0 && at < self.length(); left--) {
            int start = at;
            while (at < self.length() && !isSpace(self.at(at))) {
                at++;
            }
            add(start, at);
            at = skipSpaces(at);
        }
        if (at < self.length()) {
            // only the white space at the point of the last split is dropped, not that at the end
            add(at, self.length());
        }
    }

    private void lastWords(long limit) {
        int at = skipSpacesBack(self.length());
        for (long left = limit; left != 0 && at > 0; left--) {
            int end = at;
            while (at > 0 && !isSpace(self.at(at - 1))) {
                at--;
            }
            add(at, end);
            at = skipSpacesBack(at);
        }
        if (at > 0) {
            add(0, at);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PList lines(ByteView self, boolean keepEnds, Function<byte[], Object> make) {
        BytesSplitting result = new BytesSplitting(self, make);
        int length = self.length();
        int at = 0;
        while (at < length) {
            int start = at;
            while (at < length && self.at(at) != '\n' && self.at(at) != '\r') {
                at++;
            }
            int end = at;
            if (at < length) {
                at += self.at(at) == '\r' && at + 1 < length && self.at(at + 1) == '\n' ? 2 : 1;
            }
            result.add(start, keepEnds ? at : end);
        }
        return result.list(false);
    }

    /** @param keepSep whether the separator found is the object given, not a copy */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PTuple partition(ByteView self, Object sep, Function<byte[], Object> make, boolean keepSep) {
        ByteView part = separator(sep);
        int at = BytesSearch.indexOf(self, part, 0, self.length());
        if (at < 0) {
            return new PTuple(make.apply(self.copy()), make.apply(new byte[0]), make.apply(new byte[0]));
        }
        return parts(self, keepSep ? sep : make.apply(part.copy()), part.length(), at, make);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PTuple partitionLast(ByteView self, Object sep, Function<byte[], Object> make, boolean keepSep) {
        ByteView part = separator(sep);
        int at = BytesSearch.lastIndexOf(self, part, 0, self.length());
        if (at < 0) {
            return new PTuple(make.apply(new byte[0]), make.apply(new byte[0]), make.apply(self.copy()));
        }
        return parts(self, keepSep ? sep : make.apply(part.copy()), part.length(), at, make);
    }

    private static PTuple parts(ByteView self, Object sep, int size, int at, Function<byte[], Object> make) {
        return new PTuple(make.apply(self.copy(0, at)), sep, make.apply(self.copy(at + size, self.length())));
    }
}
