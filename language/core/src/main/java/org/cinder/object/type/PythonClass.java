// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cinder.interop.ClassExports;
import org.cinder.object.PythonObject;
import org.cinder.object.function.PMember;
import org.cinder.object.hash.GlobalCell;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;

/**
 * A class. It owns its namespace, its method resolution order and the answers to attribute lookups along it; a write to
 * the namespace drops just the answers for that name, here and in the subclasses, so inline caches elsewhere stay
 * valid. Classes defined by a program belong to one context; builtin classes are immutable and shared by all (see
 * {@link BuiltinTypes}).
 */
public final class PythonClass extends PythonObject {
    private static final PythonClass[] NO_CLASSES = {};
    private static final PMember[] NO_SLOTS = {};
    private static final int PATTERN_FLAGS = ClassFlags.SEQUENCE_PATTERN | ClassFlags.MAPPING_PATTERN;

    private String name;
    private boolean nativeName;
    private TruffleString qualifiedName;
    private PythonClass base;
    private final BuiltinLayout layout;
    private final int flags;
    private int patternFlags;
    private final HashTable namespace = new HashTable(true);
    private PythonClass[] bases;
    private PythonClass[] mro = NO_CLASSES;
    private boolean linked;
    @CompilationFinal private Shape instanceShape;
    private final Map<TruffleString, Lookup> lookups = new ConcurrentHashMap<>();
    private final Map<TruffleString, Integer> invalidations = new ConcurrentHashMap<>();
    private final Object[] specials = new Object[SpecialMethod.COUNT];
    private final List<WeakReference<PythonClass>> subclasses = new ArrayList<>();
    @CompilationFinal private volatile BuiltinNamespace builtin;
    private PMember[] slots = NO_SLOTS;

    /**
     * A class that is linked afterwards with {@link #link}.
     *
     * @param shape shape of the class object itself; its dynamic type is the metaclass
     * @param layout what Java class instances have
     * @param flags see {@link ClassFlags}
     * @param builtin the lazily filled namespace of a builtin class, else null
     */
    public PythonClass(Shape shape, String name, BuiltinLayout layout, int flags, BuiltinNamespace builtin) {
        super(shape);
        this.name = name;
        this.layout = layout;
        this.flags = flags;
        this.patternFlags = flags & PATTERN_FLAGS;
        this.builtin = builtin;
    }

    /** Sets the bases so that the resolution order can be found; {@link #setMro} and {@link #register} follow. */
    void setBases(PythonClass[] newBases) {
        bases = newBases;
        if (mro.length == 0) {
            mro = new PythonClass[] {this};
        }
    }

    /** Sets the resolution order alone. */
    void setMro(PythonClass[] newMro) {
        mro = newMro;
        linked = true;
        invalidateAll();
    }

    /** Moves this class from the lists of subclasses of its old bases to those of its bases. */
    void register(PythonClass[] oldBases) {
        for (PythonClass base : oldBases) {
            base.removeSubclass(this);
        }
        for (PythonClass base : bases) {
            base.addSubclass(this);
        }
    }

    /** Whether the resolution order is known; not while a metaclass is asked for it the first time. */
    boolean isLinked() {
        return linked;
    }

    /** Sets the bases and the method resolution order ({@code mro[0]} is this class) and registers with the bases. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void link(PythonClass[] newBases, PythonClass[] newMro) {
        PythonClass[] oldBases = bases;
        bases = newBases;
        mro = newMro;
        linked = true;
        if (isBuiltin()) {
            // linked before anything is looked up, perhaps outside of any context, and registered with no base
            return;
        }
        if (oldBases != null) {
            for (PythonClass base : oldBases) {
                base.removeSubclass(this);
            }
        }
        for (PythonClass base : newBases) {
            base.addSubclass(this);
        }
        invalidateAll();
    }

    /** The class of any guest value. */
    public static PythonClass of(Object value) {
        if (value instanceof PythonObject object) {
            return object.pythonClass();
        }
        if (value instanceof Long) {
            return BuiltinTypes.INT;
        }
        if (value instanceof TruffleString) {
            return BuiltinTypes.STR;
        }
        if (value instanceof Double) {
            return BuiltinTypes.FLOAT;
        }
        if (value instanceof Boolean) {
            return BuiltinTypes.BOOL;
        }
        return BuiltinTypes.FOREIGN;
    }

    /**
     * CPython's {@code tp_name}, which error messages show: {@code __name__}, with the module for builtin classes of
     * modules.
     */
    public String name() {
        return name;
    }

    /** {@code __name__}. */
    public TruffleString nameText() {
        return Text.of(isBuiltin() || nativeName ? name.substring(name.lastIndexOf('.') + 1) : name);
    }

    /** Changes {@code __name__}. */
    public void setName(String newName) {
        nativeName = false;
        name = newName;
    }

    /** Gives a class that is written in Python, but native in CPython, its {@code tp_name} with the module. */
    public void setNativeName(String dottedName) {
        nativeName = true;
        name = dottedName;
    }

    /** {@code __qualname__}. */
    public TruffleString qualifiedName() {
        return qualifiedName != null ? qualifiedName : nameText();
    }

    public void setQualifiedName(TruffleString newName) {
        qualifiedName = newName;
    }

    public BuiltinLayout layout() {
        return layout;
    }

    /** Whether this class is written in Java, immutable and shared by all contexts. */
    public boolean isBuiltin() {
        return (flags & ClassFlags.BUILTIN) != 0;
    }

    /** Whether programs may derive from this class. */
    public boolean isBaseType() {
        return (flags & ClassFlags.BASE_TYPE) != 0;
    }

    /** Whether instances have a {@code __dict__}. */
    public boolean hasInstanceDict() {
        return (flags & ClassFlags.INSTANCE_DICT) != 0;
    }

    public int flags() {
        return flags & ~PATTERN_FLAGS | patternFlags;
    }

    /** Lets sequence or mapping patterns accept instances of this class and its subclasses. */
    @TruffleBoundary
    public void setPatternFlags(int added) {
        if (isBuiltin() || added == 0 || (patternFlags & added) != 0) {
            return;
        }
        patternFlags = added;
        for (WeakReference<PythonClass> reference : subclasses) {
            if (reference.get() instanceof PythonClass subclass) {
                subclass.setPatternFlags(added);
            }
        }
    }

    /** The shape of new instances. */
    public Shape instanceShape() {
        if (instanceShape == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            instanceShape = layout.shapeFor(this);
        }
        return instanceShape;
    }

    public PythonClass[] bases() {
        return bases;
    }

    public PythonClass[] mro() {
        return mro;
    }

    /** {@code __base__}: the base that decides what instances are made of; null for {@code object}. */
    public PythonClass base() {
        return base != null || bases.length == 0 ? base : bases[0];
    }

    public void setBase(PythonClass newBase) {
        base = newBase;
    }

    /** The slots this class itself adds, in the order of their names. */
    public PMember[] slots() {
        return slots;
    }

    public void setSlots(PMember[] newSlots) {
        slots = newSlots;
    }

    /** The nearest class at or above this one that adds fields to the instances (CPython's solid base). */
    public PythonClass solidBase() {
        PythonClass type = this;
        while (type.slots.length == 0 && (type.flags & ClassFlags.OWN_FIELDS) == 0 && type.base() != null
                && type.base().layout == type.layout) {
            type = type.base();
        }
        return type;
    }

    /** The namespace; write to it with {@link #setOwn} only. */
    public HashTable namespace() {
        fillBuiltinNamespace();
        return namespace;
    }

    private void fillBuiltinNamespace() {
        if (builtin != null) {
            fill();
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private synchronized void fill() {
        BuiltinNamespace pending = builtin;
        if (pending != null) {
            pending.fill(this, namespace);
            builtin = null;
        }
    }

    /** The attribute in this class's own namespace, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object getOwn(TruffleString attribute) {
        fillBuiltinNamespace();
        return namespace.getString(attribute);
    }

    /**
     * Sets (or with null deletes) an attribute of this class's own namespace and drops what was remembered about it.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void setOwn(TruffleString attribute, Object value) {
        fillBuiltinNamespace();
        if (value == null) {
            namespace.remove(attribute);
            invalidate(attribute);
            return;
        }
        boolean reassigned = ClassData.isName(attribute) && ClassData.isData(value)
                && ClassData.isData(namespace.getString(attribute));
        namespace.put(attribute, value);
        if (reassigned && namespace.existingCell(attribute) != null) {
            return;
        }
        if (reassigned && invalidations.containsKey(attribute)) {
            namespace.cell(attribute);
        }
        invalidate(attribute);
    }

    /** The cell of a data attribute in this class's own namespace (see {@link ClassData}), made on first request. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public GlobalCell dataCell(TruffleString attribute) {
        GlobalCell cell = existingDataCell(attribute);
        if (cell == null && ClassData.isName(attribute) && ClassData.isData(getOwn(attribute))) {
            cell = namespace.cell(attribute);
            invalidate(attribute);
        }
        return cell;
    }

    private GlobalCell existingDataCell(TruffleString attribute) {
        GlobalCell cell = namespace.existingCell(attribute);
        return cell != null && ClassData.isData(cell.peek()) ? cell : null;
    }

    /**
     * The attribute along the method resolution order, or null; descriptors are not called (CPython's _PyType_Lookup).
     */
    public Object lookup(TruffleString attribute) {
        return lookupEntry(attribute).value();
    }

    /** The remembered answer for a name; inline caches hold on to it while its assumption is valid. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Lookup lookupEntry(TruffleString attribute) {
        Lookup known = lookups.get(attribute);
        if (known != null) {
            return known;
        }
        Object value = null;
        PythonClass owner = null;
        for (PythonClass candidate : mro) {
            value = candidate.getOwn(attribute);
            if (value != null) {
                owner = candidate;
                break;
            }
        }
        GlobalCell cell = owner == null ? null : owner.existingDataCell(attribute);
        Lookup answer = new Lookup(value, cell, owner, isBuiltin(), invalidations.getOrDefault(attribute, 0));
        lookups.put(attribute, answer);
        return answer;
    }

    /** The raw value of a special method along the method resolution order, or null. */
    public Object special(SpecialMethod method) {
        Object value = specials[method.ordinal()];
        if (value == null) {
            value = fillSpecial(method);
        }
        return value == SpecialMethod.ABSENT ? null : value;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object fillSpecial(SpecialMethod method) {
        Object value = lookup(method.methodName());
        Object stored = value == null ? SpecialMethod.ABSENT : value;
        specials[method.ordinal()] = stored;
        return stored;
    }

    /** Whether {@code other} is in the method resolution order of this class. */
    public boolean isSubclassOf(PythonClass other) {
        return this == other || isProperSubclassOf(other);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private boolean isProperSubclassOf(PythonClass other) {
        for (PythonClass ancestor : mro) {
            if (ancestor == other) {
                return true;
            }
        }
        return false;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void invalidate(TruffleString attribute) {
        Lookup known = lookups.remove(attribute);
        if (known != null && known.invalidate()) {
            invalidations.merge(attribute, 1, Integer::sum);
        }
        SpecialMethod special = SpecialMethod.named(attribute);
        if (special != null) {
            specials[special.ordinal()] = null;
        }
        for (PythonClass subclass : liveSubclasses()) {
            subclass.invalidate(attribute);
        }
    }

    private void invalidateAll() {
        for (Lookup lookup : lookups.values()) {
            lookup.invalidate();
        }
        lookups.clear();
        java.util.Arrays.fill(specials, null);
        for (PythonClass subclass : liveSubclasses()) {
            subclass.invalidateAll();
        }
    }

    private void addSubclass(PythonClass subclass) {
        if (isBuiltin()) {
            BuiltinSubclasses.add(this, subclass);
            return;
        }
        subclasses.removeIf(reference -> reference.get() == null);
        subclasses.add(new WeakReference<>(subclass));
    }

    private void removeSubclass(PythonClass subclass) {
        if (isBuiltin()) {
            BuiltinSubclasses.remove(this, subclass);
            return;
        }
        subclasses.removeIf(reference -> reference.get() == null || reference.get() == subclass);
    }

    /** The classes of the current context that derive directly from this one, oldest first. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public List<PythonClass> liveSubclasses() {
        if (isBuiltin()) {
            return BuiltinSubclasses.of(this);
        }
        List<PythonClass> result = new ArrayList<>();
        for (WeakReference<PythonClass> reference : subclasses) {
            PythonClass subclass = reference.get();
            if (subclass != null) {
                result.add(subclass);
            }
        }
        return result;
    }

    /** Assigns {@code object.__class__} without any check. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void setClassOf(PythonObject object, PythonClass newClass) {
        DynamicObjectLibrary.getUncached().setDynamicType(object, newClass);
    }

    @Override
    public String toString() {
        return "<class '" + name + "'>";
    }

    @Override
    protected Class<?> exports() {
        return ClassExports.class;
    }
}
