// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.object.dict.PDict;
import org.cinder.object.str.Text;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.StringOf;

/** {@code SyntaxError}: the place of the mistake. */
@Builtins(type = "SyntaxError")
public final class SyntaxErrorBuiltins {
    static final int MESSAGE = 0;
    static final int FILE = 1;
    static final int LINE = 2;
    static final int OFFSET = 3;
    static final int TEXT = 4;
    static final int END_LINE = 5;
    static final int END_OFFSET = 6;
    private static final int PRINT = 7;
    private static final int MIN_PLACE = 4;
    private static final int MAX_PLACE = 6;

    private SyntaxErrorBuiltins() {}

    @Builtin(value = "__init__($self, /, *args, **kwargs)", doc = "Invalid syntax.")
    static void init(PBaseException self, Object[] args, PDict kwargs) {
        ExceptionFields.checkNoKeywords(self, kwargs);
        ExceptionFields.setArgs(self, args);
        Object[] fields = new Object[PRINT + 1];
        if (args.length > 0) {
            fields[MESSAGE] = args[0];
        }
        if (args.length == 2) {
            Object[] place = Iteration.toArray(args[1]);
            if (place.length < MIN_PLACE) {
                throw Errors.typeError("function takes at least %s arguments (%s given)", MIN_PLACE, place.length);
            }
            if (place.length > MAX_PLACE) {
                throw Errors.typeError("function takes at most %s arguments (%s given)", MAX_PLACE, place.length);
            }
            System.arraycopy(place, 0, fields, FILE, place.length);
            if (place.length == MAX_PLACE - 1) {
                throw Errors.typeError("end_offset must be provided when end_lineno is provided");
            }
        }
        self.setDetails(fields);
    }

    /** A field; the message of an exception made by the runtime is its argument. */
    static Object get(PBaseException self, int field) {
        if (self.details() == null && field == MESSAGE && self.args().length() > 0) {
            return self.args().get(0);
        }
        return ExceptionFields.get(self, field);
    }

    @Builtin(value = "__str__($self, /)", doc = "Return str(self).")
    static Object str(PBaseException self) {
        String message = StringOf.java(get(self, MESSAGE));
        String file = Text.asString(get(self, FILE)) == null ? null : StringOf.java(get(self, FILE));
        if (file != null) {
            file = file.substring(file.lastIndexOf('/') + 1);
        }
        String line = get(self, LINE) instanceof Long number ? "line " + number : null;
        if (file == null && line == null) {
            return StringOf.object(get(self, MESSAGE));
        }
        String place = file == null ? line : line == null ? file : file + ", " + line;
        return Text.of(message + " (" + place + ")");
    }

    @Getter(value = "msg", doc = "exception msg")
    static Object message(PBaseException self) {
        return get(self, MESSAGE);
    }

    @Setter("msg")
    static void setMessage(PBaseException self, Object value) {
        ExceptionFields.set(self, MESSAGE, value);
    }

    @Getter(value = "filename", doc = "exception filename")
    static Object fileName(PBaseException self) {
        return get(self, FILE);
    }

    @Setter("filename")
    static void setFileName(PBaseException self, Object value) {
        ExceptionFields.set(self, FILE, value);
    }

    @Getter(value = "lineno", doc = "exception lineno")
    static Object line(PBaseException self) {
        return get(self, LINE);
    }

    @Setter("lineno")
    static void setLine(PBaseException self, Object value) {
        ExceptionFields.set(self, LINE, value);
    }

    @Getter(value = "offset", doc = "exception offset")
    static Object offset(PBaseException self) {
        return get(self, OFFSET);
    }

    @Setter("offset")
    static void setOffset(PBaseException self, Object value) {
        ExceptionFields.set(self, OFFSET, value);
    }

    @Getter(value = "text", doc = "exception text")
    static Object text(PBaseException self) {
        return get(self, TEXT);
    }

    @Setter("text")
    static void setText(PBaseException self, Object value) {
        ExceptionFields.set(self, TEXT, value);
    }

    @Getter(value = "end_lineno", doc = "exception end lineno")
    static Object endLine(PBaseException self) {
        return get(self, END_LINE);
    }

    @Setter("end_lineno")
    static void setEndLine(PBaseException self, Object value) {
        ExceptionFields.set(self, END_LINE, value);
    }

    @Getter(value = "end_offset", doc = "exception end offset")
    static Object endOffset(PBaseException self) {
        return get(self, END_OFFSET);
    }

    @Setter("end_offset")
    static void setEndOffset(PBaseException self, Object value) {
        ExceptionFields.set(self, END_OFFSET, value);
    }

    @Getter(value = "print_file_and_line", doc = "exception print_file_and_line")
    static Object printFileAndLine(PBaseException self) {
        return get(self, PRINT);
    }

    @Setter("print_file_and_line")
    static void setPrintFileAndLine(PBaseException self, Object value) {
        ExceptionFields.set(self, PRINT, value);
    }
}
