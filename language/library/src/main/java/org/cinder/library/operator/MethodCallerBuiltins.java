// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.operator;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.imports.NativeModules;
import org.cinder.library.builtins.KeywordCall;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;

/** {@code operator.methodcaller}. */
@Builtins(type = "operator.methodcaller", module = "operator")
public final class MethodCallerBuiltins {
    private MethodCallerBuiltins() {}

    @Builtin(value = "__new__($cls, /, *args, **kwargs)", hideSignature = true,
            doc = "Return a callable object that calls the given method on its operand.\n\n"
                    + "After f = methodcaller('name'), the call f(r) returns r.name().\n"
                    + "After g = methodcaller('name', 'date', foo=1), the call g(r) returns\nr.name('date', foo=1).")
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        if (args.length == 0) {
            throw Errors.typeError("methodcaller needs at least one argument, the method name");
        }
        TruffleString name = Text.asString(args[0]);
        if (name == null) {
            throw Errors.typeError("method name must be a string");
        }
        return new PMethodCaller(cls.instanceShape(), name, Arrays.copyOfRange(args, 1, args.length), keywords);
    }

    @Builtin(value = "__call__($self, obj, /)", doc = "Call self as a function.")
    static Object call(PMethodCaller self, Object object) {
        if (self.keywords().size() == 0) {
            return Calls.method(object, self.name(), self.arguments());
        }
        return KeywordCall.call(GetAttribute.of(object, self.name()), self.arguments(), self.keywords());
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PMethodCaller self) {
        return Text.of(GetterText.of(self.pythonClass(), withName(self), self.keywords()));
    }

    private static Object[] withName(PMethodCaller self) {
        Object[] all = new Object[self.arguments().length + 1];
        all[0] = self.name();
        System.arraycopy(self.arguments(), 0, all, 1, all.length - 1);
        return all;
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true, doc = "Return state information for pickling")
    static Object reduce(CinderContext context, PMethodCaller self) {
        if (self.keywords().size() == 0) {
            return PTuple.of(self.pythonClass(), PTuple.of(withName(self)));
        }
        Object functools = NativeModules.load(context, "_functools").namespace().get(Text.of("partial"));
        Object partial = KeywordCall.call(functools, new Object[] {self.pythonClass(), self.name()}, self.keywords());
        return PTuple.of(partial, PTuple.of(self.arguments().clone()));
    }
}
