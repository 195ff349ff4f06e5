// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.ast.CompareOperator;
import org.cinder.context.CinderContext;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.WarningReport;
import org.cinder.object.number.PInt;
import org.cinder.option.CinderOptions;

/** The warnings of the option {@code -b} about bytes that are taken for text. */
final class BytesWarnings {
    private BytesWarnings() {}

    private static boolean areOn() {
        CinderContext context = CinderContext.get(null);
        return context != null && context.env().getOptions().get(CinderOptions.BYTES_WARNING) > 0;
    }

    /** {@code str(bytes)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void onText(String kind) {
        if (areOn()) {
            WarningReport.warn(ExceptionTypes.BYTES_WARNING, "str() on a " + kind + " instance", 1);
        }
    }

    /** A comparison with something that has no bytes: text, and for bytes also int, is suspicious. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void onComparison(CompareOperator operator, String kind, Object other) {
        boolean text = other instanceof TruffleString;
        boolean number = other instanceof Long || other instanceof Boolean || other instanceof PInt;
        if (!areOn() || operator != CompareOperator.EQ && operator != CompareOperator.NOT_EQ) {
            return;
        }
        if (text || number && kind.equals("bytes")) {
            WarningReport.warn(ExceptionTypes.BYTES_WARNING,
                    "Comparison between " + kind + " and " + (text ? "string" : "int"), 1);
        }
    }
}
