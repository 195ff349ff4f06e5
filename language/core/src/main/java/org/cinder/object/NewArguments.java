// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;

/** What {@code __getnewargs_ex__} or {@code __getnewargs__} of an object says; null parts where it says nothing. */
record NewArguments(PTuple positional, PDict keywords) {
    static NewArguments of(Object object) {
        Object extended = special(object, Names.T_GETNEWARGS_EX);
        if (extended != null) {
            return extended(Calls.call(extended));
        }
        Object plain = special(object, Names.T_GETNEWARGS);
        if (plain == null) {
            return new NewArguments(null, null);
        }
        Object result = Calls.call(plain);
        if (result instanceof PTuple tuple) {
            return new NewArguments(tuple, null);
        }
        throw Errors.typeError("__getnewargs__ should return a tuple, not '%s'", PythonClass.of(result));
    }

    /** The method of the class, bound; or null. */
    private static Object special(Object object, TruffleString name) {
        Object raw = PythonClass.of(object).lookup(name);
        return raw == null ? null : GetAttribute.bind(raw, object);
    }

    private static NewArguments extended(Object result) {
        if (!(result instanceof PTuple pair)) {
            throw Errors.typeError("__getnewargs_ex__ should return a tuple, not '%s'", PythonClass.of(result));
        }
        if (pair.length() != 2) {
            throw Errors.valueError("__getnewargs_ex__ should return a tuple of length 2, not %s", pair.length());
        }
        if (!(pair.get(0) instanceof PTuple positional)) {
            throw Errors.typeError("first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '%s'",
                    PythonClass.of(pair.get(0)));
        }
        if (!(pair.get(1) instanceof PDict keywords)) {
            throw Errors.typeError("second item of the tuple returned by __getnewargs_ex__ must be a dict, not '%s'",
                    PythonClass.of(pair.get(1)));
        }
        return new NewArguments(positional, keywords);
    }
}
