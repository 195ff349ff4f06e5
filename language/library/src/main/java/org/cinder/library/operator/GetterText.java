// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.operator;

import org.cinder.object.dict.PDict;
import org.cinder.object.hash.HashTable;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.StringOf;

/** The repr of the callables of module operator. */
final class GetterText {
    private GetterText() {}

    static String of(PythonClass type, Object[] arguments, PDict keywords) {
        StringBuilder out = new StringBuilder(type.name()).append('(');
        String separator = "";
        for (Object argument : arguments) {
            out.append(separator).append(ReprOf.java(argument));
            separator = ", ";
        }
        if (keywords != null) {
            HashTable table = keywords.table();
            for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
                out.append(separator).append(StringOf.java(table.keyAt(entry))).append('=')
                        .append(ReprOf.java(table.valueAt(entry)));
                separator = ", ";
            }
        }
        return out.append(')').toString();
    }
}
