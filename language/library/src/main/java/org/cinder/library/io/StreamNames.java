// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.ReprOf;

/** The repr of streams that show the name of what they are built on. */
final class StreamNames {
    private static final TruffleString T_NAME = Text.of("name");

    private StreamNames() {}

    /** {@code <type name='...'rest>}; the name part is left out when there is none. */
    static String repr(PIOBase stream, Object named, String rest) {
        StringBuilder out = new StringBuilder("<").append(stream.pythonClass().name());
        if (named != null) {
            try {
                Object name = GetAttribute.orNull(named, T_NAME);
                if (name != null) {
                    out.append(" name=").append(Text.toJava(ReprOf.of(name)));
                }
            } catch (PException e) {
                if (!e.exception().pythonClass().isSubclassOf(ExceptionTypes.VALUE_ERROR)) {
                    throw e;
                }
            }
        }
        return out.append(rest).append('>').toString();
    }
}
