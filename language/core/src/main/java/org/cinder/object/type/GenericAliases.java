// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.tuple.PTuple;

/** Makes generic aliases; {@code __class_getitem__} of builtin classes ends here. */
public final class GenericAliases {
    private GenericAliases() {}

    /** {@code origin[item]}: a tuple gives several arguments. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PGenericAlias create(Object origin, Object item) {
        return new PGenericAlias(origin, arguments(item));
    }

    static PTuple arguments(Object item) {
        return item instanceof PTuple tuple ? tuple : new PTuple(item);
    }
}
