// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.json;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.imports.ImportOperation;
import org.cinder.object.PNone;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;

/** Makes {@code json.JSONDecodeError}s. */
final class JsonErrors {
    private JsonErrors() {}

    static PException decode(String message, TruffleString document, int position) {
        Object module = ImportOperation.importModule(CinderContext.get(null), Text.of("json.decoder"), PNone.NONE,
                PTuple.of(Text.of("JSONDecodeError")), 0);
        Object type = GetAttribute.of(module, Text.of("JSONDecodeError"));
        return PException.of((PBaseException) Calls.call(type, Text.of(message), document, (long) position));
    }
}
