// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PythonObject;
import org.cinder.object.str.Text;

/**
 * Class attributes that hold data and are assigned again and again, such as a counter or a registry. What is known of
 * them to compiled code is their home, a cell of the namespace; a new value for old data goes into the cell, and no
 * code that reads it is thrown away. Methods, descriptors and the names of the language itself
 * ({@code __name__} style) are not data: when they change, all that was remembered about them is dropped.
 */
public final class ClassData {
    private ClassData() {}

    /** Whether reading {@code value} from a class gives the value itself; null (not present) is no data. */
    public static boolean isData(Object value) {
        if (value instanceof PythonObject object) {
            PythonClass type = object.pythonClass();
            return type.special(SpecialMethod.GET) == null && type.special(SpecialMethod.SET) == null
                    && type.special(SpecialMethod.DELETE) == null;
        }
        return value != null;
    }

    /** Whether an attribute of this name may be data. */
    static boolean isName(TruffleString name) {
        return !Text.toJava(name).startsWith("__");
    }
}
