// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.list.PList;
import org.cinder.object.tuple.PTuple;

/** bytes's methods that take it apart. */
@Builtins(type = "bytes")
public final class BytesSplitBuiltins {
    private BytesSplitBuiltins() {}

    @Builtin(value = "split($self, /, sep=None, maxsplit=-1)",
            doc = "Return the parts between separators (or white space) as a list, from the left.")
    static PList split(PBytes self, Object sep, long maxsplit) {
        return BytesSplitting.split(ByteView.of(self), sep, maxsplit, PBytes::new);
    }

    @Builtin(value = "rsplit($self, /, sep=None, maxsplit=-1)",
            doc = "Return the parts between separators (or white space) as a list, from the right.")
    static PList rsplit(PBytes self, Object sep, long maxsplit) {
        return BytesSplitting.splitLast(ByteView.of(self), sep, maxsplit, PBytes::new);
    }

    @Builtin(value = "splitlines($self, /, keepends=False)",
            doc = "Return the lines as a list, on demand with their ends.")
    static PList splitLines(PBytes self, boolean keepends) {
        return BytesSplitting.lines(ByteView.of(self), keepends, PBytes::new);
    }

    @Builtin(value = "partition($self, sep, /)",
            doc = "Return what is before the first separator, the separator, what is behind it.")
    static PTuple partition(PBytes self, Object sep) {
        return BytesSplitting.partition(ByteView.of(self), sep, PBytes::new, true);
    }

    @Builtin(value = "rpartition($self, sep, /)",
            doc = "Return what is before the last separator, the separator, what is behind it.")
    static PTuple rpartition(PBytes self, Object sep) {
        return BytesSplitting.partitionLast(ByteView.of(self), sep, PBytes::new, true);
    }
}
