// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;

/**
 * The text of an error that nobody has asked for yet: most exceptions are caught for their class alone. Only values
 * that cannot change meanwhile wait; a text with others is made at once.
 */
final class PendingMessage {
    private final String template;
    private final Object[] values;

    private PendingMessage(String template, Object[] values) {
        this.template = template;
        this.values = values;
    }

    /** The message, or the tuple of its text when that cannot wait. */
    static Object of(String template, Object[] arguments) {
        Object[] values = new Object[arguments.length];
        boolean fixed = true;
        for (int i = 0; i < values.length; i++) {
            Object value = arguments[i] instanceof PythonClass type ? type.name() : arguments[i];
            fixed &= isFixed(value);
            values[i] = value;
        }
        PendingMessage message = new PendingMessage(template, values);
        return fixed ? message : message.args();
    }

    private static boolean isFixed(Object value) {
        return value == null || value instanceof String || value instanceof TruffleString || value instanceof Number
                || value instanceof Character || value instanceof Boolean || value instanceof QuotedText;
    }

    /** The args of the exception: the text. */
    PTuple args() {
        if (values.length == 0) {
            return new PTuple(Text.of(template));
        }
        Object[] shown = new Object[values.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = values[i] instanceof TruffleString text ? Text.toJava(text) : values[i];
        }
        return new PTuple(Text.of(TextTemplate.fill(template, shown)));
    }
}
