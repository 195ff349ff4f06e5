// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.object.InstanceAttributes;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;

/** {@code ImportError}: message, module name and path. */
@Builtins(type = "ImportError")
public final class ImportErrorBuiltins {
    private static final int MESSAGE = 0;
    /** Field of the module name. */
    static final int NAME = 1;
    private static final int PATH = 2;
    /** Field of the name that {@code from module import name} did not find. */
    static final int NAME_FROM = 3;

    private ImportErrorBuiltins() {}

    @Builtin(value = "__init__($self, /, *args, **kwargs)",
            doc = "Import can't find module, or can't find name in module.")
    static void init(PBaseException self, Object[] args, PDict kwargs) {
        ExceptionFields.setArgs(self, args);
        self.setDetails(new Object[NAME_FROM + 1]);
        ExceptionFields.takeKeywords(self, kwargs, "ImportError", NAME, "name", "path", "name_from");
        ExceptionFields.set(self, MESSAGE, ExceptionFields.onlyArgument(self));
    }

    @Builtin(value = "__str__($self, /)", doc = "Return str(self).")
    static Object str(PBaseException self) {
        return message(self) instanceof TruffleString text ? text : BaseExceptionBuiltins.str(self);
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true)
    static Object reduce(PBaseException self) {
        PDict state = InstanceAttributes.copy(self);
        String[] names = {"name", "path", "name_from"};
        for (int i = 0; i < names.length; i++) {
            Object value = ExceptionFields.get(self, NAME + i);
            if (value != PNone.NONE) {
                state.put(Text.of(names[i]), value);
            }
        }
        return state.size() == 0 ? new PTuple(self.pythonClass(), self.args())
                : new PTuple(self.pythonClass(), self.args(), state);
    }

    @Getter(value = "msg", doc = "exception message")
    static Object message(PBaseException self) {
        return self.details() == null ? ExceptionFields.onlyArgument(self) : ExceptionFields.get(self, MESSAGE);
    }

    @Setter("msg")
    static void setMessage(PBaseException self, Object value) {
        ExceptionFields.set(self, MESSAGE, value);
    }

    @Getter(value = "name", doc = "module name")
    static Object name(PBaseException self) {
        return ExceptionFields.get(self, NAME);
    }

    @Setter("name")
    static void setName(PBaseException self, Object value) {
        set(self, NAME, value);
    }

    @Getter(value = "path", doc = "module path")
    static Object path(PBaseException self) {
        return ExceptionFields.get(self, PATH);
    }

    @Setter("path")
    static void setPath(PBaseException self, Object value) {
        set(self, PATH, value);
    }

    @Getter(value = "name_from", doc = "name imported from module")
    static Object nameFrom(PBaseException self) {
        return ExceptionFields.get(self, NAME_FROM);
    }

    @Setter("name_from")
    static void setNameFrom(PBaseException self, Object value) {
        set(self, NAME_FROM, value);
    }

    /** Keeps the message that the first written field would otherwise hide. */
    private static void set(PBaseException self, int field, Object value) {
        if (self.details() == null) {
            ExceptionFields.set(self, MESSAGE, ExceptionFields.onlyArgument(self));
        }
        ExceptionFields.set(self, field, value);
    }
}
