// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Deleter;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.object.InstanceAttributes;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.StringOf;

/**
 * {@code OSError} and its subclasses. {@code OSError(errno, ...)} makes an instance of the subclass that fits the
 * errno, so the arguments are taken by {@code __new__}, unless a subclass has an {@code __init__} but no {@code
 * __new__} of its own.
 */
@Builtins(type = "OSError")
public final class OsErrorBuiltins {
    private static final int ERRNO = 0;
    private static final int MESSAGE = 1;
    private static final int FILE = 2;
    private static final int FILE2 = 3;
    private static final int WRITTEN = 4;
    private static final int MAX_ARGUMENTS = 5;

    private OsErrorBuiltins() {}

    @Builtin("__new__($cls, /, *args, **kwargs)")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        if (isLeftToInit(cls)) {
            PBaseException exception = new PBaseException(cls, PTuple.EMPTY);
            exception.setDetails(new Object[WRITTEN + 1]);
            return exception;
        }
        if (kwargs.size() > 0) {
            throw Errors.typeError("%s() takes no keyword arguments", cls);
        }
        PythonClass type = cls;
        boolean parsed = args.length >= 2 && args.length <= MAX_ARGUMENTS;
        if (cls == ExceptionTypes.OS_ERROR && parsed && args[0] instanceof Long errno && errno == errno.intValue()) {
            type = OsErrorTypes.forErrno(errno.intValue());
        }
        PBaseException exception = new PBaseException(type, PTuple.of(args));
        take(exception, args);
        return exception;
    }

    private static boolean isLeftToInit(PythonClass cls) {
        return !isOwn(cls.special(SpecialMethod.INIT)) && isOwn(cls.special(SpecialMethod.NEW));
    }

    private static boolean isOwn(Object method) {
        return method instanceof PBuiltinFunction builtin && builtin.owner() == ExceptionTypes.OS_ERROR;
    }

    @Builtin(value = "__init__($self, /, *args, **kwargs)", doc = "Base class for I/O related errors.")
    static void init(PBaseException self, Object[] args, PDict kwargs) {
        if (isLeftToInit(self.pythonClass())) {
            ExceptionFields.checkNoKeywords(self, kwargs);
            ExceptionFields.setArgs(self, args);
            take(self, args);
        }
    }

    private static void take(PBaseException self, Object[] args) {
        Object[] fields = new Object[WRITTEN + 1];
        self.setDetails(fields);
        if (args.length < 2 || args.length > MAX_ARGUMENTS) {
            return;
        }
        fields[ERRNO] = args[0];
        fields[MESSAGE] = args[1];
        Object file = args.length > 2 ? args[2] : PNone.NONE;
        if (file == PNone.NONE) {
            return;
        }
        if (self.pythonClass() == ExceptionTypes.BLOCKING_IO_ERROR && file instanceof Long) {
            fields[WRITTEN] = file;
            return;
        }
        fields[FILE] = file;
        if (args.length == MAX_ARGUMENTS && args[MAX_ARGUMENTS - 1] != PNone.NONE) {
            fields[FILE2] = args[MAX_ARGUMENTS - 1];
        }
        self.setArgs(new PTuple(args[0], args[1]));
    }

    @Builtin(value = "__str__($self, /)", doc = "Return str(self).")
    static Object str(PBaseException self) {
        Object file = fileName(self);
        if (file == PNone.NONE && (errno(self) == PNone.NONE || message(self) == PNone.NONE)) {
            return BaseExceptionBuiltins.str(self);
        }
        StringBuilder text = new StringBuilder("[Errno ").append(StringOf.java(errno(self))).append("] ")
                .append(StringOf.java(message(self)));
        if (file != PNone.NONE) {
            text.append(": ").append(ReprOf.java(file));
            if (fileName2(self) != PNone.NONE) {
                text.append(" -> ").append(ReprOf.java(fileName2(self)));
            }
        }
        return Text.of(text.toString());
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true)
    static Object reduce(PBaseException self) {
        PTuple args = self.args();
        Object file = fileName(self);
        if (args.length() == 2 && file != PNone.NONE) {
            Object second = fileName2(self);
            args = second == PNone.NONE ? new PTuple(args.get(0), args.get(1), file)
                    : new PTuple(args.get(0), args.get(1), file, PNone.NONE, second);
        }
        return InstanceAttributes.isEmpty(self) ? new PTuple(self.pythonClass(), args)
                : new PTuple(self.pythonClass(), args, InstanceAttributes.dict(self));
    }

    @Getter(value = "errno", doc = "POSIX exception code")
    static Object errno(PBaseException self) {
        return ExceptionFields.get(self, ERRNO);
    }

    @Setter("errno")
    static void setErrno(PBaseException self, Object value) {
        ExceptionFields.set(self, ERRNO, value);
    }

    @Getter(value = "strerror", doc = "exception strerror")
    static Object message(PBaseException self) {
        return ExceptionFields.get(self, MESSAGE);
    }

    @Setter("strerror")
    static void setMessage(PBaseException self, Object value) {
        ExceptionFields.set(self, MESSAGE, value);
    }

    @Getter(value = "filename", doc = "exception filename")
    static Object fileName(PBaseException self) {
        return ExceptionFields.get(self, FILE);
    }

    @Setter("filename")
    static void setFileName(PBaseException self, Object value) {
        ExceptionFields.set(self, FILE, value);
    }

    @Getter(value = "filename2", doc = "second exception filename")
    static Object fileName2(PBaseException self) {
        return ExceptionFields.get(self, FILE2);
    }

    @Setter("filename2")
    static void setFileName2(PBaseException self, Object value) {
        ExceptionFields.set(self, FILE2, value);
    }

    @Getter("characters_written")
    static Object written(PBaseException self) {
        Object written = ExceptionFields.get(self, WRITTEN);
        if (written == PNone.NONE) {
            throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "characters_written");
        }
        return written;
    }

    @Setter("characters_written")
    static void setWritten(PBaseException self, Object value) {
        ExceptionFields.set(self, WRITTEN, Index.toLong(value));
    }

    @Deleter("characters_written")
    static void deleteWritten(PBaseException self) {
        written(self);
        ExceptionFields.set(self, WRITTEN, null);
    }
}
