// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinKind;
import org.cinder.object.PythonObject;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.function.PClassMethod;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.PStaticMethod;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.Lookup;
import org.cinder.object.type.PythonClass;

/**
 * What {@code super(cls, self).name} is for one class of {@code self}. Right as long as the class's own answer for the
 * name is, because a change in any class of the resolution order ends that one.
 */
public final class SuperMethodEntry implements CacheEntry {
    private final PythonClass cls;
    private final PythonClass selfType;
    private final boolean selfIsClass;
    private final Object function;
    private final boolean passesFirst;
    private final Object boundClass;
    private final Assumption unchanged;

    private SuperMethodEntry(PythonClass cls, PythonClass selfType, boolean selfIsClass, Object function,
            boolean passesFirst, Object boundClass, Assumption unchanged) {
        this.cls = cls;
        this.selfType = selfType;
        this.selfIsClass = selfIsClass;
        this.function = function;
        this.passesFirst = passesFirst;
        this.boundClass = boundClass;
        this.unchanged = unchanged;
    }

    /** The entry, or null when the attribute is no method that could be called without the super object. */
    static SuperMethodEntry create(PythonClass cls, Object self, TruffleString name) {
        boolean selfIsClass = self instanceof PythonClass type && type.isSubclassOf(cls);
        PythonClass selfType = selfIsClass ? (PythonClass) self : PythonClass.of(self);
        if (!selfType.isSubclassOf(cls)) {
            return null;
        }
        Lookup lookup = selfType.lookupEntry(name);
        Object found = behind(cls, selfType, name);
        if (found == null || !lookup.assumption().isValid()) {
            return null;
        }
        Assumption unchanged = lookup.assumption();
        if (found instanceof PStaticMethod method && method.pythonClass() == BuiltinTypes.STATICMETHOD) {
            return new SuperMethodEntry(cls, selfType, selfIsClass, method.function(), false, null, unchanged);
        }
        if (found instanceof PClassMethod method && method.pythonClass() == BuiltinTypes.CLASSMETHOD
                && method.function() instanceof PFunction function) {
            return new SuperMethodEntry(cls, selfType, selfIsClass, function, true, selfType, unchanged);
        }
        if (found instanceof PBuiltinFunction builtin && builtin.spec().kind() == BuiltinKind.NEW) {
            return new SuperMethodEntry(cls, selfType, selfIsClass, builtin, false, null, unchanged);
        }
        boolean method = found instanceof PFunction || found instanceof PBuiltinFunction builtin
                && builtin.self() == null && (builtin.spec().kind() == BuiltinKind.METHOD
                        || builtin.spec().kind() == BuiltinKind.SLOT_WRAPPER);
        if (!method) {
            return null;
        }
        // through a class, a plain function stays unbound
        return new SuperMethodEntry(cls, selfType, selfIsClass, found, !selfIsClass, null, unchanged);
    }

    private static Object behind(PythonClass cls, PythonClass selfType, TruffleString name) {
        PythonClass[] order = selfType.mro();
        int start = 0;
        while (start < order.length && order[start] != cls) {
            start++;
        }
        for (int i = start + 1; i < order.length; i++) {
            Object found = order[i].getOwn(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    boolean accepts(PythonClass wantedClass, Object self) {
        if (wantedClass != cls) {
            return false;
        }
        return selfIsClass ? self == selfType
                : self instanceof PythonObject object && object.pythonClass() == selfType;
    }

    @Override
    public boolean isValid() {
        return unchanged.isValid();
    }

    /** The function to call. */
    public Object function() {
        return function;
    }

    /** Whether it takes the object (or its class) as first argument. */
    public boolean passesFirst() {
        return passesFirst;
    }

    /** The first argument. */
    public Object first(Object self) {
        return boundClass != null ? boundClass : self;
    }
}
