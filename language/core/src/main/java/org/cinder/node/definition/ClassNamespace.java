// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.definition;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.collection.Items;

/** The mapping in which the body of a class (or code executed with separate locals) keeps its names: parameter 0. */
public final class ClassNamespace {
    private ClassNamespace() {}

    /** The mapping of the running body. */
    public static Object of(VirtualFrame frame) {
        return Arguments.get(frame.getArguments(), 0);
    }

    /** The value, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object find(Object namespace, TruffleString name) {
        if (namespace instanceof PDict dict && dict.pythonClass() == BuiltinTypes.DICT) {
            return dict.get(name);
        }
        try {
            return Items.get(namespace, name);
        } catch (PException e) {
            if (e.exception().pythonClass().isSubclassOf(ExceptionTypes.KEY_ERROR)) {
                return null;
            }
            throw e;
        }
    }
}
