// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.InstanceAttributes;
import org.cinder.object.Names;
import org.cinder.object.PythonObject;
import org.cinder.operation.object.GetAttribute;

/** The attributes that classmethod and staticmethod objects take over from the function they wrap. */
final class WrapperAttributes {
    private static final TruffleString[] COPIED = {Names.T_MODULE, Names.T_NAME, Names.T_QUALNAME, Names.T_DOC,
        Names.T_ANNOTATIONS};

    private WrapperAttributes() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static void copy(PythonObject wrapper, Object wrapped) {
        for (TruffleString name : COPIED) {
            Object value = GetAttribute.orNull(wrapped, name);
            if (value != null) {
                InstanceAttributes.put(wrapper, name, value);
            }
        }
    }
}
