// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.GetAttribute;

/**
 * The protocol by which {@code copy} and {@code pickle} take objects apart: {@code __reduce_ex__}, {@code
 * __getstate__}.
 */
public final class ObjectReduction {
    private static final TruffleString COPYREG = Text.of("copyreg");
    private static final int NEW_OBJECT_PROTOCOL = 2;

    private ObjectReduction() {}

    /** {@code object.__reduce_ex__}: an overridden {@code __reduce__} goes first. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object reduceEx(Object object, long protocol) {
        Object method = GetAttribute.orNull(object, Names.T_REDUCE);
        if (method != null) {
            Object raw = PythonClass.of(object).lookup(Names.T_REDUCE);
            boolean overridden = !(raw instanceof PBuiltinFunction builtin && builtin.owner() == BuiltinTypes.OBJECT);
            if (overridden) {
                return Calls.call(method);
            }
        }
        return reduce(object, protocol);
    }

    /** How to make the object anew, by {@code copyreg} functions. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object reduce(Object object, long protocol) {
        if (protocol < NEW_OBJECT_PROTOCOL) {
            return Calls.call(copyRegistry("_reduce_ex"), object, protocol);
        }
        PythonClass cls = PythonClass.of(object);
        if (cls.special(SpecialMethod.NEW) instanceof PBuiltinFunction builtin && builtin.owner() == BuiltinTypes.OBJECT
                && cls.layout().javaClass() != PInstance.class) {
            throw cannotPickle(cls);
        }
        NewArguments arguments = NewArguments.of(object);
        Object maker;
        PTuple makerArguments;
        if (arguments.keywords() == null || arguments.keywords().size() == 0) {
            maker = copyRegistry("__newobj__");
            int count = arguments.positional() == null ? 0 : arguments.positional().length();
            Object[] all = new Object[count + 1];
            all[0] = cls;
            if (count > 0) {
                System.arraycopy(arguments.positional().elements(), 0, all, 1, count);
            }
            makerArguments = new PTuple(all);
        } else {
            maker = copyRegistry("__newobj_ex__");
            makerArguments = new PTuple(cls, arguments.positional(), arguments.keywords());
        }
        boolean isList = cls.isSubclassOf(BuiltinTypes.LIST);
        boolean isDict = cls.isSubclassOf(BuiltinTypes.DICT);
        Object state = state(object, !(arguments.positional() != null || isList || isDict));
        Object listItems = isList ? Iteration.iterator(object) : PNone.NONE;
        Object dictItems = isDict ? Iteration.iterator(Calls.method(object, Text.of("items"))) : PNone.NONE;
        return new PTuple(maker, makerArguments, state, listItems, dictItems);
    }

    private static RuntimeException cannotPickle(PythonClass cls) {
        return Errors.typeError("cannot pickle '%s' object", cls);
    }

    private static Object copyRegistry(String function) {
        Object module = CinderContext.get(null).sysModules().get(COPYREG);
        if (module == null) {
            module = Calls.call(CinderContext.get(null).builtins().get(Text.of("__import__")), COPYREG);
        }
        return GetAttribute.of(module, Text.of(function));
    }

    private static Object state(Object object, boolean required) {
        Object method = GetAttribute.of(object, Names.T_GETSTATE);
        if (method instanceof PBuiltinFunction builtin && builtin.owner() == BuiltinTypes.OBJECT
                && builtin.self() == object) {
            return defaultState(object, required);
        }
        return Calls.call(method);
    }

    /** {@code object.__getstate__}; {@code required} refuses objects with a payload that the state would not hold. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object defaultState(Object object, boolean required) {
        PythonClass cls = PythonClass.of(object);
        if (required && !(object instanceof PInstance)) {
            throw cannotPickle(cls);
        }
        Object state = PNone.NONE;
        if (InstanceAttributes.hasDict(object)) {
            Object dict = GetAttribute.orNull(object, Names.T_DICT);
            state = dict == null ? PNone.NONE : dict;
            if (state instanceof PDict attributes && attributes.size() == 0) {
                state = PNone.NONE;
            }
        }
        PDict slots = slots(object, cls);
        return slots.size() == 0 ? state : new PTuple(state, slots);
    }

    private static PDict slots(Object object, PythonClass cls) {
        PDict slots = new PDict();
        if (!cls.isBuiltin() && Calls.call(copyRegistry("_slotnames"), cls) instanceof PList names) {
            for (Object name : names.toArray()) {
                TruffleString text = Text.asString(name);
                Object value = text == null ? null : GetAttribute.orNull(object, text);
                if (value != null) {
                    slots.put(text, value);
                }
            }
        }
        return slots;
    }
}
