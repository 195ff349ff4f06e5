// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinKind;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.PMethod;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.Instantiate;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.object.GetAttribute;

/** Calls from Java code (PyObject_Call and its relatives); syntax nodes use the caching {@link CallDispatchNode}. */
public final class Calls {
    private static final TruffleString[] NO_NAMES = {};
    private static final Object[] NO_VALUES = {};

    private Calls() {}

    /** {@code callee(*arguments)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object call(Object callee, Object... arguments) {
        if (callee instanceof PFunction function) {
            return function.code().callTarget().call(ArgumentBinder.bind(function, arguments));
        }
        if (callee instanceof PBuiltinFunction builtin) {
            return callBuiltin(builtin, arguments);
        }
        if (callee instanceof PMethod method) {
            return call(method.function(), prepend(method.self(), arguments));
        }
        return callOther(callee, arguments, NO_NAMES, NO_VALUES);
    }

    /** {@code callee(*arguments, **keywords)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object callWithKeywords(Object callee, Object[] arguments, TruffleString[] names, Object[] values) {
        if (names.length == 0) {
            return call(callee, arguments);
        }
        if (callee instanceof PFunction function) {
            Object[] bound = ArgumentBinder.bind(function, arguments, names, values);
            return function.code().callTarget().call(bound);
        }
        if (callee instanceof PBuiltinFunction builtin) {
            Object[] positional = takesSelf(builtin) ? prepend(builtin.self(), arguments) : arguments;
            return builtin.table().callWithKeywords(builtin.index(), positional, names, values);
        }
        if (callee instanceof PMethod method) {
            return callWithKeywords(method.function(), prepend(method.self(), arguments), names, values);
        }
        return callOther(callee, arguments, names, values);
    }

    private static Object callOther(Object callee, Object[] arguments, TruffleString[] names, Object[] values) {
        if (callee instanceof PythonClass type && type.pythonClass() == BuiltinTypes.TYPE) {
            return Instantiate.of(type, arguments, names, values);
        }
        if (!(callee instanceof PythonObject)) {
            return ForeignCalls.call(callee, arguments, names);
        }
        PythonClass type = PythonClass.of(callee);
        Object method = type.special(SpecialMethod.CALL);
        if (method == null) {
            throw Errors.typeError("'%s' object is not callable", type);
        }
        return callSpecial(method, callee, arguments, names, values);
    }

    /** Calls the raw class attribute {@code method} as a method of {@code self}: binds it as special lookup does. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object callSpecial(Object method, Object self, Object[] arguments, TruffleString[] names,
            Object[] values) {
        if (method instanceof PFunction || method instanceof PBuiltinFunction) {
            if (!(method instanceof PBuiltinFunction builtin) || isUnboundMethod(builtin)) {
                return callWithKeywords(method, prepend(self, arguments), names, values);
            }
            return callWithKeywords(method, arguments, names, values);
        }
        return callWithKeywords(GetAttribute.bind(method, self), arguments, names, values);
    }

    static boolean isUnboundMethod(PBuiltinFunction builtin) {
        BuiltinKind kind = builtin.spec().kind();
        return builtin.self() == null && (kind == BuiltinKind.METHOD || kind == BuiltinKind.SLOT_WRAPPER);
    }

    /** {@code self.name(*arguments)} with ordinary attribute lookup. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object method(Object self, TruffleString name, Object... arguments) {
        return call(GetAttribute.of(self, name), arguments);
    }

    /** {@code type(self).__x__(self, *arguments)}, or null when the class has no such method (or it is None). */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object special(Object self, SpecialMethod method, Object... arguments) {
        Object raw = PythonClass.of(self).special(method);
        if (raw == null) {
            return null;
        }
        return callSpecial(raw, self, arguments, NO_NAMES, NO_VALUES);
    }

    private static Object callBuiltin(PBuiltinFunction builtin, Object[] arguments) {
        Object[] positional = takesSelf(builtin) ? prepend(builtin.self(), arguments) : arguments;
        int index = builtin.index();
        return switch (positional.length) {
            case 0 -> builtin.table().call0(index);
            case 1 -> builtin.table().call1(index, positional[0]);
            case 2 -> builtin.table().call2(index, positional[0], positional[1]);
            case 3 -> builtin.table().call3(index, positional[0], positional[1], positional[2]);
            default -> builtin.table().callGeneric(index, positional);
        };
    }

    /** Whether the Java method gets what the function is bound to as its first argument. */
    static boolean takesSelf(PBuiltinFunction builtin) {
        BuiltinKind kind = builtin.spec().kind();
        return builtin.self() != null && kind != BuiltinKind.FUNCTION && kind != BuiltinKind.STATIC_METHOD
                && kind != BuiltinKind.NEW;
    }

    static Object[] prepend(Object first, Object[] rest) {
        Object[] all = new Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }
}
