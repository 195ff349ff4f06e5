// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.abc;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Set;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.object.Names;
import org.cinder.object.PNotImplemented;
import org.cinder.object.exception.Errors;
import org.cinder.object.hash.SetTable;
import org.cinder.object.list.PList;
import org.cinder.object.set.PSet;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.IsSubclass;
import org.cinder.operation.object.SetAttribute;
import org.cinder.operation.object.Truth;

/** The functions of {@code _abc}. */
@Builtins(module = "_abc")
public final class AbcFunctions {
    private static final TruffleString T_IMPL = Text.of("_abc_impl");
    private static final TruffleString T_SUBCLASSHOOK = Text.of("__subclasshook__");
    private static final TruffleString T_SUBCLASSES = Text.of("__subclasses__");
    /** Bits of CPython's type flags, in {@code __abc_tpflags__}. */
    private static final long SEQUENCE_BIT = 1 << 5;
    private static final long MAPPING_BIT = 1 << 6;
    private static final int PATTERN_FLAGS = ClassFlags.SEQUENCE_PATTERN | ClassFlags.MAPPING_PATTERN;
    private static final TruffleString T_TPFLAGS = Text.of("__abc_tpflags__");

    private AbcFunctions() {}

    private static PAbcData data(Object self) {
        Object data = GetAttribute.of(self, T_IMPL);
        if (!(data instanceof PAbcData known)) {
            throw Errors.typeError("_abc_impl is set to a wrong type");
        }
        return known;
    }

    @Builtin(value = "get_cache_token()",
            doc = "Returns the current ABC cache token.\n\nIt changes with every call to register() on any ABC.")
    static long getCacheToken(CinderContext context) {
        return AbcState.of(context).counter();
    }

    @Builtin(value = "_abc_init(self, /)",
            doc = "Internal ABC helper for class set-up. Should be never used outside abc module.")
    static void init(CinderContext context, Object self) {
        if (!(self instanceof PythonClass cls)) {
            throw Errors.typeError("_abc_init() argument must be a class");
        }
        SetAttribute.set(cls, Names.T_ABSTRACTMETHODS, AbstractMethods.of(cls));
        cls.setOwn(T_IMPL, new PAbcData(AbcState.of(context).counter()));
        if (cls.getOwn(T_TPFLAGS) instanceof Long flags) {
            cls.setPatternFlags(((flags & SEQUENCE_BIT) != 0 ? ClassFlags.SEQUENCE_PATTERN : 0)
                    | ((flags & MAPPING_BIT) != 0 ? ClassFlags.MAPPING_PATTERN : 0));
            cls.setOwn(T_TPFLAGS, null);
        }
    }

    @Builtin(value = "_abc_register(self, subclass, /)",
            doc = "Internal ABC helper for subclasss registration. Should be never used outside abc module.")
    static Object register(CinderContext context, Object self, Object subclass) {
        if (!(subclass instanceof PythonClass)) {
            throw Errors.typeError("Can only register classes");
        }
        if (IsSubclass.test(subclass, self)) {
            return subclass;
        }
        if (IsSubclass.test(self, subclass)) {
            throw Errors.runtimeError("Refusing to create an inheritance cycle");
        }
        data(self).registry().add(subclass);
        if (self instanceof PythonClass cls) {
            ((PythonClass) subclass).setPatternFlags(cls.flags() & PATTERN_FLAGS);
        }
        AbcState.of(context).increment();
        return subclass;
    }

    @Builtin(value = "_abc_instancecheck(self, instance, /)",
            doc = "Internal ABC helper for instance checks. Should be never used outside abc module.")
    static Object instanceCheck(CinderContext context, Object self, Object instance) {
        PAbcData data = data(self);
        PythonClass type = PythonClass.of(instance);
        Object subclass = type.isBuiltin() ? type : GetAttribute.of(instance, Names.T_CLASS);
        if (data.cache().contains(subclass)) {
            return true;
        }
        if (subclass == type) {
            if (data.negativeCacheVersion() == AbcState.of(context).counter()
                    && data.negativeCache().contains(subclass)) {
                return false;
            }
            return Calls.method(self, Names.T_SUBCLASSCHECK, subclass);
        }
        Object result = Calls.method(self, Names.T_SUBCLASSCHECK, subclass);
        return Truth.of(result) ? result : Calls.method(self, Names.T_SUBCLASSCHECK, type);
    }

    @Builtin(value = "_abc_subclasscheck(self, subclass, /)",
            doc = "Internal ABC helper for subclasss checks. Should be never used outside abc module.")
    static boolean subclassCheck(CinderContext context, Object self, Object subclass) {
        if (!(subclass instanceof PythonClass cls)) {
            throw Errors.typeError("issubclass() arg 1 must be a class");
        }
        PAbcData data = data(self);
        if (data.cache().contains(cls)) {
            return true;
        }
        data.refresh(AbcState.of(context).counter());
        if (data.negativeCache().contains(cls)) {
            return false;
        }
        Object answer = Calls.method(self, T_SUBCLASSHOOK, cls);
        if (answer == Boolean.TRUE || answer == Boolean.FALSE || answer instanceof Boolean) {
            boolean yes = (Boolean) answer;
            (yes ? data.cache() : data.negativeCache()).add(cls);
            return yes;
        }
        if (answer != PNotImplemented.NOT_IMPLEMENTED) {
            throw Errors.assertionError("__subclasshook__ must return either False, True, or NotImplemented");
        }
        if (isDerived(self, cls, data)) {
            data.cache().add(cls);
            return true;
        }
        data.negativeCache().add(cls);
        return false;
    }

    private static boolean isDerived(Object self, PythonClass cls, PAbcData data) {
        for (PythonClass ancestor : cls.mro()) {
            if (ancestor == self) {
                return true;
            }
        }
        for (Object registered : data.registry().toArray()) {
            if (IsSubclass.test(cls, registered)) {
                return true;
            }
        }
        Object subclasses = Calls.method(self, T_SUBCLASSES);
        if (!(subclasses instanceof PList list)) {
            throw Errors.typeError("__subclasses__() must return a list");
        }
        for (Object candidate : list.toArray()) {
            if (IsSubclass.test(cls, candidate)) {
                return true;
            }
        }
        return false;
    }

    @Builtin(value = "_get_dump(self, /)",
            doc = "Internal ABC helper for cache and registry debugging.\n\n"
                    + "Return shallow copies of registry, of both caches, and the version of the negative cache.")
    static Object getDump(Object self) {
        PAbcData data = data(self);
        return PTuple.of(copy(data.registry()), copy(data.cache()), copy(data.negativeCache()),
                data.negativeCacheVersion());
    }

    private static PSet copy(Set<Object> classes) {
        SetTable table = new SetTable();
        for (Object cls : classes.toArray()) {
            table.add(Calls.call(CinderContext.get(null).state(AbcReferences.class, AbcReferences::new).ref(), cls));
        }
        return new PSet(table);
    }

    @Builtin(value = "_reset_registry(self, /)", doc = "Internal ABC helper to reset registry of a given class.")
    static void resetRegistry(Object self) {
        data(self).registry().clear();
    }

    @Builtin(value = "_reset_caches(self, /)", doc = "Internal ABC helper to reset both caches of a given class.")
    static void resetCaches(Object self) {
        data(self).cache().clear();
        data(self).negativeCache().clear();
    }
}
