// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cinder.object.Names;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PCell;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Items;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.ReprOf;

/**
 * The steps of a class statement ({@code builtins.__build_class__}): {@link #resolveBases}, {@link #metaclass},
 * {@link #prepare}, then the body runs in that namespace, then {@link #setOriginalBases} and {@link #create}.
 */
public final class BuildClass {
    private BuildClass() {}

    /** The bases with {@code __mro_entries__} of non-classes applied; the same array when there is nothing to do. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] resolveBases(Object[] bases) {
        List<Object> resolved = null;
        for (int i = 0; i < bases.length; i++) {
            Object entries = bases[i] instanceof PythonClass ? null
                    : GetAttribute.orNull(bases[i], Names.T_MRO_ENTRIES);
            if (entries == null) {
                if (resolved != null) {
                    resolved.add(bases[i]);
                }
                continue;
            }
            if (!(Calls.call(entries, PTuple.of(bases)) instanceof PTuple replacement)) {
                throw Errors.typeError("__mro_entries__ must return a tuple");
            }
            if (resolved == null) {
                resolved = new ArrayList<>(Arrays.asList(bases).subList(0, i));
            }
            resolved.addAll(Arrays.asList(replacement.elements()));
        }
        return resolved == null ? bases : resolved.toArray();
    }

    /**
     * The metaclass: the explicit one or that of the first base, made the most derived one if it is a class.
     *
     * @param explicit the {@code metaclass} keyword, or null
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object metaclass(Object[] bases, Object explicit) {
        Object start = explicit != null ? explicit : bases.length == 0 ? BuiltinTypes.TYPE : PythonClass.of(bases[0]);
        return start instanceof PythonClass type ? ClassCreation.metaclass(type, bases) : start;
    }

    /** The namespace for the class body: a new dict, or what the metaclass's {@code __prepare__} returns. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object prepare(Object metaclass, TruffleString name, Object[] bases, TruffleString[] keywords,
            Object[] values) {
        if (metaclass == BuiltinTypes.TYPE) {
            return new PDict();
        }
        Object prepare = GetAttribute.orNull(metaclass, Names.T_PREPARE);
        if (prepare == null) {
            return new PDict();
        }
        Object namespace = Calls.callWithKeywords(prepare, new Object[] {name, PTuple.of(bases)}, keywords, values);
        if (PythonClass.of(namespace).special(SpecialMethod.GETITEM) == null) {
            String metaName = metaclass instanceof PythonClass type ? type.name() : "<metaclass>";
            throw Errors.typeError("%s.__prepare__() must return a mapping, not %s", metaName,
                    PythonClass.of(namespace));
        }
        return namespace;
    }

    /** Remembers the bases as written when {@link #resolveBases} has changed them. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void setOriginalBases(Object namespace, Object[] original) {
        Items.set(namespace, Names.T_ORIG_BASES, PTuple.of(original));
    }

    /** Calls the metaclass; checks that the {@code __class__} cell of the body holds the new class. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object create(Object metaclass, TruffleString name, Object[] bases, Object namespace,
            TruffleString[] keywords, Object[] values) {
        Object cell = classCell(namespace);
        Object cls = metaclass == BuiltinTypes.TYPE && namespace instanceof PDict dict
                ? ClassCreation.create(BuiltinTypes.TYPE, new Object[] {name, PTuple.of(bases), dict}, keywords, values)
                : Calls.callWithKeywords(metaclass, new Object[] {name, PTuple.of(bases), namespace}, keywords, values);
        if (cls instanceof PythonClass && cell instanceof PCell classCell) {
            checkCell(classCell, cls, name);
        }
        return cls;
    }

    private static Object classCell(Object namespace) {
        if (namespace instanceof PDict dict) {
            return dict.get(Names.T_CLASSCELL);
        }
        try {
            return Items.get(namespace, Names.T_CLASSCELL);
        } catch (PException e) {
            if (e.matches(ExceptionTypes.KEY_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    private static void checkCell(PCell cell, Object cls, TruffleString name) {
        if (cell.get() == null) {
            throw Errors.runtimeError("__class__ not set defining %s as %s. Was __classcell__ propagated to "
                    + "type.__new__?",
                    ReprOf.java(name), ReprOf.java(cls));
        }
        if (cell.get() != cls) {
            throw Errors.typeError("__class__ set to %s defining %s as %s", ReprOf.java(cell.get()), ReprOf.java(name),
                    ReprOf.java(cls));
        }
    }
}
