// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.operation.object.Descriptors;

/** The explicit {@code descriptor.__get__(instance, owner)} of descriptors written in Java. */
final class DescriptorAccess {
    private DescriptorAccess() {}

    /** None stands for no instance; something must be given. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object get(Object descriptor, Object instance, Object owner) {
        if (instance == PNone.NONE && owner == PNone.NONE) {
            throw Errors.typeError("__get__(None, None) is invalid");
        }
        return Descriptors.get(descriptor, instance == PNone.NONE ? null : instance, owner == PNone.NONE ? null
                : owner);
    }
}
