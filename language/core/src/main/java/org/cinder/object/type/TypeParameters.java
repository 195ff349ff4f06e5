// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cinder.object.Names;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Items;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.Truth;

/** The type variables in type arguments, and their replacement when a generic alias is subscripted. */
final class TypeParameters {
    private static final TruffleString SUBST = Text.of("__typing_subst__");
    private static final TruffleString PREPARE_SUBST = Text.of("__typing_prepare_subst__");
    private static final TruffleString UNPACKED = Text.of("__typing_is_unpacked_typevartuple__");
    private static final TruffleString UNPACKED_ARGS = Text.of("__typing_unpacked_tuple_args__");

    private TypeParameters() {}

    /** The distinct type variables in the arguments, in order of appearance. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PTuple of(PTuple arguments) {
        List<Object> parameters = new ArrayList<>();
        for (Object argument : arguments.elements()) {
            if (argument instanceof PythonClass) {
                continue;
            }
            if (GetAttribute.orNull(argument, SUBST) != null) {
                addDistinct(parameters, argument);
            } else if (GetAttribute.orNull(argument, Names.T_PARAMETERS) instanceof PTuple inner) {
                for (Object parameter : inner.elements()) {
                    addDistinct(parameters, parameter);
                }
            }
        }
        return PTuple.of(parameters.toArray());
    }

    private static void addDistinct(List<Object> list, Object value) {
        if (indexOf(list.toArray(), value) < 0) {
            list.add(value);
        }
    }

    private static int indexOf(Object[] values, Object value) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == value) {
                return i;
            }
        }
        return -1;
    }

    /** The arguments with the parameters replaced by what {@code key} gives, for {@code alias[key]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object[] substitute(Object alias, PTuple arguments, PTuple parameters, Object key) {
        if (parameters.length() == 0) {
            throw Errors.typeError("%s is not a generic class", ReprOf.java(alias));
        }
        Object item = unpack(key);
        for (Object parameter : parameters.elements()) {
            Object prepare = GetAttribute.orNull(parameter, PREPARE_SUBST);
            if (prepare != null && prepare != PNone.NONE) {
                item = Calls.call(prepare, alias, item instanceof PTuple ? item : new PTuple(item));
            }
        }
        Object[] items = item instanceof PTuple tuple ? tuple.elements() : new Object[] {item};
        if (items.length != parameters.length()) {
            throw Errors.typeError("Too %s arguments for %s; actual %s, expected %s",
                    items.length > parameters.length() ? "many" : "few", ReprOf.java(alias), items.length,
                    parameters.length());
        }
        List<Object> result = new ArrayList<>();
        for (Object argument : arguments.elements()) {
            addSubstituted(result, argument, parameters.elements(), items);
        }
        return result.toArray();
    }

    private static void addSubstituted(List<Object> result, Object argument, Object[] parameters, Object[] items) {
        if (argument instanceof PythonClass) {
            result.add(argument);
            return;
        }
        Object unpackedFlag = GetAttribute.orNull(argument, UNPACKED);
        boolean unpacked = unpackedFlag != null && Truth.of(unpackedFlag);
        Object subst = GetAttribute.orNull(argument, SUBST);
        Object replaced = subst != null ? Calls.call(subst, items[indexOf(parameters, argument)])
                : inside(argument, parameters, items);
        if (unpacked && replaced instanceof PTuple tuple) {
            result.addAll(Arrays.asList(tuple.elements()));
        } else {
            result.add(replaced);
        }
    }

    /** Replaces parameters in an argument that is generic itself. */
    private static Object inside(Object argument, Object[] parameters, Object[] items) {
        if (!(GetAttribute.orNull(argument, Names.T_PARAMETERS) instanceof PTuple inner) || inner.length() == 0) {
            return argument;
        }
        List<Object> keys = new ArrayList<>();
        for (Object parameter : inner.elements()) {
            int index = indexOf(parameters, parameter);
            if (index < 0) {
                keys.add(parameter);
            } else if (PythonClass.of(parameter).special(SpecialMethod.ITER) != null
                    && items[index] instanceof PTuple tuple) {
                keys.addAll(Arrays.asList(tuple.elements()));
            } else {
                keys.add(items[index]);
            }
        }
        return Items.get(argument, new PTuple(keys.toArray()));
    }

    /** Expands {@code *tuple[int, str]} among the items of a subscript. */
    private static Object unpack(Object key) {
        Object[] items = key instanceof PTuple tuple ? tuple.elements() : new Object[] {key};
        List<Object> result = new ArrayList<>();
        for (Object item : items) {
            Object inner = item instanceof PythonClass ? null : GetAttribute.orNull(item, UNPACKED_ARGS);
            boolean expands = inner instanceof PTuple tuple && !(tuple.length() > 0
                    && tuple.get(tuple.length() - 1) == org.cinder.object.PEllipsis.ELLIPSIS);
            if (expands) {
                result.addAll(Arrays.asList(((PTuple) inner).elements()));
            } else {
                result.add(item);
            }
        }
        return new PTuple(result.toArray());
    }
}
