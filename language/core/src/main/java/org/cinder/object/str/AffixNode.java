// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.RegionEqualNode;

/** {@code startswith} and {@code endswith} with one str. */
abstract class AffixNode extends SampledNode {
    @Child private RegionEqualNode equal = RegionEqualNode.create();

    @Override
    public final Object call2(VirtualFrame frame, Object self, Object affix) {
        if (!(self instanceof TruffleString text) || !(affix instanceof TruffleString part) || isSkipped()) {
            return null;
        }
        int size = Text.length(part);
        int length = Text.length(text);
        if (size > length) {
            return false;
        }
        return size == 0 || equal.execute(text, position(length, size), part, 0, size, Text.ENCODING);
    }

    /** Where the affix of that size should be. */
    abstract int position(int length, int size);

    /** {@code startswith}. */
    static final class Prefix extends AffixNode {
        static Prefix create() {
            return new Prefix();
        }

        @Override
        int position(int length, int size) {
            return 0;
        }
    }

    /** {@code endswith}. */
    static final class Suffix extends AffixNode {
        static Suffix create() {
            return new Suffix();
        }

        @Override
        int position(int length, int size) {
            return length - size;
        }
    }
}
