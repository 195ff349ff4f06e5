// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.collection;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleStringBuilder;
import com.oracle.truffle.api.strings.TruffleStringBuilderUTF32;
import org.cinder.object.str.Text;
import org.cinder.operation.object.ReprOf;

/** Builds the text of a container from the reprs of its elements; slow path only. */
public final class ReprBuilder {
    private final TruffleStringBuilderUTF32 text = TruffleStringBuilder.createUTF32();
    private boolean first = true;

    public ReprBuilder(String start) {
        add(start);
    }

    /** Adds a text as it is. */
    public ReprBuilder add(String part) {
        text.appendStringUncached(Text.of(part));
        return this;
    }

    /** Adds a text as it is. */
    public ReprBuilder add(TruffleString part) {
        text.appendStringUncached(part);
        return this;
    }

    /** Adds the repr of a value. */
    public ReprBuilder addRepr(Object value) {
        text.appendStringUncached(ReprOf.of(value));
        return this;
    }

    /** Adds a comma unless the next element is the first. */
    public ReprBuilder separate() {
        if (first) {
            first = false;
        } else {
            add(", ");
        }
        return this;
    }

    /** The whole text. */
    public TruffleString finish(String end) {
        return add(end).text.toStringUncached();
    }
}
