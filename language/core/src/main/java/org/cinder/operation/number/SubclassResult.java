// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.WarningReport;
import org.cinder.object.type.PythonClass;

/** Conversion methods should return exact numbers; instances of subclasses are accepted with a DeprecationWarning. */
final class SubclassResult {
    private SubclassResult() {}

    /** Warns when {@code result} is not of the exact type. */
    static void check(Object result, PythonClass exact, String method) {
        PythonClass type = PythonClass.of(result);
        if (type != exact) {
            WarningReport.warn(ExceptionTypes.DEPRECATION_WARNING, method + " returned non-" + exact.name() + " (type "
                    + type.name() + ").  The ability to return an instance of a strict subclass of " + exact.name()
                    + " is deprecated, and may not be supported in a future version of Python.", 1);
        }
    }
}
