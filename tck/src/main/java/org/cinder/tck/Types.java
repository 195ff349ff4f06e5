// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.tck;

import static org.graalvm.polyglot.tck.TypeDescriptor.ARRAY;
import static org.graalvm.polyglot.tck.TypeDescriptor.BOOLEAN;
import static org.graalvm.polyglot.tck.TypeDescriptor.HASH;
import static org.graalvm.polyglot.tck.TypeDescriptor.ITERABLE;
import static org.graalvm.polyglot.tck.TypeDescriptor.ITERATOR;
import static org.graalvm.polyglot.tck.TypeDescriptor.NUMBER;
import static org.graalvm.polyglot.tck.TypeDescriptor.STRING;
import static org.graalvm.polyglot.tck.TypeDescriptor.union;

import org.graalvm.polyglot.tck.TypeDescriptor;

/** Parameter types that many snippets share. */
final class Types {
    /** bool is an int in Python. */
    static final TypeDescriptor NUMERIC = union(NUMBER, BOOLEAN);
    /** What {@code len()} knows by its interop type; sets only by their class. */
    static final TypeDescriptor SIZED = union(STRING, ARRAY, HASH);
    /** What a {@code for} loop accepts. */
    static final TypeDescriptor LOOPED = union(STRING, ARRAY, HASH, ITERABLE, ITERATOR);

    private Types() {}
}
