// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.list.PList;
import org.cinder.object.tuple.PTuple;

/** bytearray's methods that take it apart. */
@Builtins(type = "bytearray")
public final class ByteArraySplitBuiltins {
    private ByteArraySplitBuiltins() {}

    @Builtin(value = "split($self, /, sep=None, maxsplit=-1)",
            doc = "Return the parts between separators (or white space) as a list, from the left.")
    static PList split(PByteArray self, Object sep, long maxsplit) {
        return BytesSplitting.split(ByteView.of(self), sep, maxsplit, PByteArray::new);
    }

    @Builtin(value = "rsplit($self, /, sep=None, maxsplit=-1)",
            doc = "Return the parts between separators (or white space) as a list, from the right.")
    static PList rsplit(PByteArray self, Object sep, long maxsplit) {
        return BytesSplitting.splitLast(ByteView.of(self), sep, maxsplit, PByteArray::new);
    }

    @Builtin(value = "splitlines($self, /, keepends=False)",
            doc = "Return the lines as a list, on demand with their ends.")
    static PList splitLines(PByteArray self, boolean keepends) {
        return BytesSplitting.lines(ByteView.of(self), keepends, PByteArray::new);
    }

    @Builtin(value = "partition($self, sep, /)",
            doc = "Return what is before the first separator, the separator, what is behind it.")
    static PTuple partition(PByteArray self, Object sep) {
        return BytesSplitting.partition(ByteView.of(self), sep, PByteArray::new, false);
    }

    @Builtin(value = "rpartition($self, sep, /)",
            doc = "Return what is before the last separator, the separator, what is behind it.")
    static PTuple rpartition(PByteArray self, Object sep) {
        return BytesSplitting.partitionLast(ByteView.of(self), sep, PByteArray::new, false);
    }
}
