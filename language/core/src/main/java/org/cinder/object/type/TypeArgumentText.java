// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.Names;
import org.cinder.object.PEllipsis;
import org.cinder.object.PNone;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.StringOf;

/** How type arguments are shown: classes by their name, everything else by its repr. */
final class TypeArgumentText {
    private static final TruffleString ORIGIN = Text.of("__origin__");
    private static final TruffleString ARGS = Text.of("__args__");

    private TypeArgumentText() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static String of(Object argument) {
        if (argument == PEllipsis.ELLIPSIS) {
            return "...";
        }
        if (argument instanceof PList list) {
            StringBuilder text = new StringBuilder("[");
            for (Object element : list.toArray()) {
                text.append(text.length() == 1 ? "" : ", ").append(of(element));
            }
            return text.append(']').toString();
        }
        boolean generic = !(argument instanceof PythonClass) && GetAttribute.orNull(argument, ORIGIN) != null
                && GetAttribute.orNull(argument, ARGS) != null;
        Object name = generic ? null : GetAttribute.orNull(argument, Names.T_QUALNAME);
        Object module = name == null ? null : GetAttribute.orNull(argument, Names.T_MODULE);
        if (module == null || module == PNone.NONE) {
            return ReprOf.java(argument);
        }
        String moduleName = StringOf.java(module);
        return moduleName.equals("builtins") ? StringOf.java(name) : moduleName + "." + StringOf.java(name);
    }
}
