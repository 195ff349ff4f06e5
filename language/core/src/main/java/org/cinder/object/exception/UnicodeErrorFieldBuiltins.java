// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;

/** The attributes that the errors of codecs have alike. */
@Builtins(types = {"UnicodeEncodeError", "UnicodeDecodeError", "UnicodeTranslateError"})
public final class UnicodeErrorFieldBuiltins {
    private UnicodeErrorFieldBuiltins() {}

    @Getter(value = "encoding", doc = "exception encoding")
    static Object encoding(PBaseException self) {
        return ExceptionFields.get(self, UnicodeErrorFields.ENCODING);
    }

    @Setter("encoding")
    static void setEncoding(PBaseException self, Object value) {
        ExceptionFields.set(self, UnicodeErrorFields.ENCODING, value);
    }

    @Getter(value = "object", doc = "exception object")
    static Object object(PBaseException self) {
        return ExceptionFields.get(self, UnicodeErrorFields.OBJECT);
    }

    @Setter("object")
    static void setObject(PBaseException self, Object value) {
        ExceptionFields.set(self, UnicodeErrorFields.OBJECT, value);
    }

    @Getter(value = "start", doc = "exception start")
    static Object start(PBaseException self) {
        return UnicodeErrorFields.getNumber(self, UnicodeErrorFields.START);
    }

    @Setter("start")
    static void setStart(PBaseException self, Object value) {
        UnicodeErrorFields.setNumber(self, UnicodeErrorFields.START, value);
    }

    @Getter(value = "end", doc = "exception end")
    static Object end(PBaseException self) {
        return UnicodeErrorFields.getNumber(self, UnicodeErrorFields.END);
    }

    @Setter("end")
    static void setEnd(PBaseException self, Object value) {
        UnicodeErrorFields.setNumber(self, UnicodeErrorFields.END, value);
    }

    @Getter(value = "reason", doc = "exception reason")
    static Object reason(PBaseException self) {
        return ExceptionFields.get(self, UnicodeErrorFields.REASON);
    }

    @Setter("reason")
    static void setReason(PBaseException self, Object value) {
        ExceptionFields.set(self, UnicodeErrorFields.REASON, value);
    }
}
