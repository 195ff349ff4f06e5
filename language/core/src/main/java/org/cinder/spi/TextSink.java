// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.spi;

import com.oracle.truffle.api.strings.TruffleString;

/**
 * A text stream written in Java that {@code print} can write to without looking methods up. Implemented by guest
 * objects such as {@code io.TextIOWrapper}.
 */
public interface TextSink {
    /** Whether the guest methods of this stream are the builtin ones, so that the Java methods below mean the same. */
    boolean isUnmodified();

    /** {@code stream.write(text)}. */
    void writeText(TruffleString text);

    /** {@code stream.flush()}. */
    void flushText();
}
