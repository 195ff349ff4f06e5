// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.PythonClass;

/**
 * The parsed mode argument of {@code open}.
 *
 * @param action one of {@code r w x a}
 * @param plus whether for reading and writing
 * @param binary whether bytes and not text
 */
record OpenMode(char action, boolean plus, boolean binary) {
    static OpenMode parse(String mode) {
        char action = 0;
        int actions = 0;
        boolean plus = false;
        boolean binary = false;
        boolean text = false;
        for (int i = 0; i < mode.length(); i++) {
            char c = mode.charAt(i);
            if ("rwxa+bt".indexOf(c) < 0 || mode.indexOf(c, i + 1) >= 0) {
                throw Errors.valueError("invalid mode: '%s'", mode);
            }
            switch (c) {
                case '+' -> plus = true;
                case 'b' -> binary = true;
                case 't' -> text = true;
                default -> {
                    action = c;
                    actions++;
                }
            }
        }
        if (text && binary) {
            throw Errors.valueError("can't have text and binary mode at once");
        }
        if (actions != 1) {
            throw Errors.valueError(actions == 0
                    ? "Must have exactly one of create/read/write/append mode and at most one plus"
                    : "must have exactly one of create/read/write/append mode");
        }
        return new OpenMode(action, plus, binary);
    }

    /** Refuses text arguments for a binary mode. */
    void check(TruffleString encoding, TruffleString errors, Object newline) {
        if (binary && encoding != null) {
            throw Errors.valueError("binary mode doesn't take an encoding argument");
        }
        if (binary && errors != null) {
            throw Errors.valueError("binary mode doesn't take an errors argument");
        }
        if (binary && newline != PNone.NONE) {
            throw Errors.valueError("binary mode doesn't take a newline argument");
        }
    }

    boolean isWriting() {
        return plus || action != 'r';
    }

    String rawMode() {
        return action + (plus ? "+" : "");
    }

    PythonClass bufferType() {
        return plus ? IoTypes.BUFFERED_RANDOM : action == 'r' ? IoTypes.BUFFERED_READER : IoTypes.BUFFERED_WRITER;
    }
}
