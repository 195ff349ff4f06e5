// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.List;
import org.cinder.frame.CallerFrame;
import org.cinder.object.Names;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionNotes;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PCell;
import org.cinder.object.function.PClassMethod;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.PMember;
import org.cinder.object.function.PStaticMethod;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.Descriptors;
import org.cinder.operation.object.ReprOf;

/** Makes a class from its parts: what {@code type.__new__} does once the metaclass is known. */
public final class ClassBuilder {
    private static final int PATTERN_FLAGS = ClassFlags.SEQUENCE_PATTERN | ClassFlags.MAPPING_PATTERN;
    private final PythonClass metaclass;
    private final TruffleString name;
    private final PDict namespace;

    private ClassBuilder(PythonClass metaclass, TruffleString name, PDict namespace) {
        this.metaclass = metaclass;
        this.name = name;
        this.namespace = namespace;
    }

    /**
     * Makes the class and tells its attributes ({@code __set_name__}) and its base ({@code __init_subclass__}).
     *
     * @param source the namespace; it is copied
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PythonClass create(PythonClass metaclass, TruffleString name, Object[] bases, PDict source,
            TruffleString[] keywords, Object[] values) {
        PDict namespace = new PDict(source.table().copy());
        PythonClass cls = new ClassBuilder(metaclass, name, namespace).build(bases.length == 0
                ? new Object[] {BuiltinTypes.OBJECT} : bases);
        setNames(cls);
        initializeSubclass(cls, keywords, values);
        return cls;
    }

    private PythonClass build(Object[] given) {
        PythonClass base = ClassLayouts.bestBase(given);
        PythonClass[] bases = Arrays.copyOf(given, given.length, PythonClass[].class);
        String javaName = Text.toJava(name);
        ClassNames.check(name);
        ClassNames.checkDoc(namespace.get(Names.T_DOC));
        ClassSlots slots = ClassSlots.read(javaName, base, bases, namespace);
        PythonClass cls =
                new PythonClass(metaclass.instanceShape(), javaName, base.layout(), flags(base, bases, slots), null);
        cls.setBase(base);
        cls.setQualifiedName(takeQualifiedName());
        PCell cell = takeClassCell();
        completeNamespace(cls, slots);
        HashTable table = namespace.table();
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            cls.namespace().put(table.keyAt(entry), table.valueAt(entry));
        }
        if (cell != null) {
            cell.set(cls);
        }
        cls.setBases(bases);
        PythonClass[] mro = MethodResolution.of(cls, bases);
        if (!cls.isLinked()) {
            // else the metaclass has assigned __bases__ meanwhile
            cls.link(cls.bases(), mro);
        }
        return cls;
    }

    private static int flags(PythonClass base, PythonClass[] bases, ClassSlots slots) {
        int inherited = ClassFlags.INSTANCE_DICT | ClassFlags.WEAK_REFERENCES;
        int flags = ClassFlags.BASE_TYPE | base.flags() & inherited;
        for (PythonClass each : bases) {
            if ((flags & PATTERN_FLAGS) == 0) {
                flags |= each.flags() & PATTERN_FLAGS;
            }
        }
        if (slots.addsDict()) {
            flags |= ClassFlags.INSTANCE_DICT;
        }
        return slots.addsWeakReferences() ? flags | ClassFlags.WEAK_REFERENCES : flags;
    }

    private TruffleString takeQualifiedName() {
        Object given = namespace.remove(Names.T_QUALNAME);
        if (given == null) {
            return name;
        }
        TruffleString text = Text.asString(given);
        if (text == null) {
            throw Errors.typeError("type __qualname__ must be a str, not %s", PythonClass.of(given));
        }
        return text;
    }

    private PCell takeClassCell() {
        Object cell = namespace.remove(Names.T_CLASSCELL);
        if (cell != null && !(cell instanceof PCell)) {
            throw Errors.typeError("__classcell__ must be a nonlocal cell, not %s", ReprOf.java(PythonClass.of(cell)));
        }
        return (PCell) cell;
    }

    private void completeNamespace(PythonClass cls, ClassSlots slots) {
        if (namespace.get(Names.T_MODULE) == null) {
            PDict globals = CallerFrame.globals();
            Object module = globals == null ? null : globals.get(Names.T_NAME);
            if (module != null) {
                namespace.put(Names.T_MODULE, module);
            }
        }
        if (namespace.get(Names.T_NEW) instanceof PFunction function) {
            PStaticMethod method = new PStaticMethod(BuiltinTypes.STATICMETHOD.instanceShape());
            method.setFunction(function);
            namespace.put(Names.T_NEW, method);
        }
        makeClassMethod(Names.T_INIT_SUBCLASS);
        makeClassMethod(Names.T_CLASS_GETITEM);
        if (slots.addsDict()) {
            addIfAbsent(Names.T_DICT, InstanceDescriptors.dict(cls));
        }
        if (slots.addsWeakReferences()) {
            addIfAbsent(Names.T_WEAKREF, InstanceDescriptors.weakReferences(cls));
        }
        List<TruffleString> names = slots.names();
        PMember[] members = new PMember[names.size()];
        for (int i = 0; i < members.length; i++) {
            members[i] = new PMember(names.get(i), cls);
            namespace.put(names.get(i), members[i]);
        }
        cls.setSlots(members);
        addIfAbsent(Names.T_DOC, PNone.NONE);
        if (namespace.get(Names.T_EQ) != null) {
            addIfAbsent(Names.T_HASH, PNone.NONE);
        }
    }

    private void addIfAbsent(TruffleString key, Object value) {
        if (namespace.get(key) == null) {
            namespace.put(key, value);
        }
    }

    private void makeClassMethod(TruffleString key) {
        if (namespace.get(key) instanceof PFunction function) {
            PClassMethod method = new PClassMethod(BuiltinTypes.CLASSMETHOD.instanceShape());
            method.setFunction(function);
            namespace.put(key, method);
        }
    }

    private static void setNames(PythonClass cls) {
        HashTable attributes = cls.namespace().copy();
        for (int entry = attributes.nextEntry(0); entry >= 0; entry = attributes.nextEntry(entry + 1)) {
            Object value = attributes.valueAt(entry);
            if (value instanceof PFunction || PythonClass.of(value).special(SpecialMethod.SET_NAME) == null) {
                continue;
            }
            try {
                Calls.special(value, SpecialMethod.SET_NAME, cls, attributes.keyAt(entry));
            } catch (PException e) {
                String note = String.format("Error calling __set_name__ on '%s' instance %s in '%s'",
                        PythonClass.of(value).name(), ReprOf.java(attributes.keyAt(entry)), cls.name());
                ExceptionNotes.add(e.exception(), Text.of(note));
                throw e;
            }
        }
    }

    /** {@code super(cls, cls).__init_subclass__(**keywords)}. */
    private static void initializeSubclass(PythonClass cls, TruffleString[] keywords, Object[] values) {
        PythonClass[] mro = cls.mro();
        int own = Arrays.asList(mro).indexOf(cls);
        if (own < 0) {
            throw Errors.typeError("super(type, obj): obj must be an instance or subtype of type");
        }
        for (int i = own + 1; i < mro.length; i++) {
            Object found = mro[i].getOwn(Names.T_INIT_SUBCLASS);
            if (found != null) {
                if (mro[i] == BuiltinTypes.OBJECT && keywords.length == 0) {
                    return;
                }
                Calls.callWithKeywords(Descriptors.get(found, null, cls), new Object[0], keywords, values);
                return;
            }
        }
    }
}
