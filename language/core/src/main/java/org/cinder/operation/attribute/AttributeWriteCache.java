// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.InstanceAttributes;
import org.cinder.object.PInstance;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.PMember;
import org.cinder.object.function.PProperty;
import org.cinder.object.module.PModule;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.Lookup;
import org.cinder.object.type.PSuper;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.object.SetAttribute;

/** The inline cache of one attribute assignment: instance attributes and slots by shape, then the generic operation. */
public final class AttributeWriteCache extends Node {
    private static final AttributeWriteEntry[] NO_ENTRIES = {};
    private static final int MAX_CHANGES = 12;
    private static final int MAX_MISSES = 2;
    private static final int MAX_SHAPE_PROPERTIES = 200;

    private final TruffleString name;
    @Children private AttributeWriteEntry[] entries = NO_ENTRIES;
    @CompilationFinal private boolean generic;
    private int changes;
    private int misses;

    public AttributeWriteCache(TruffleString name) {
        this.name = name;
    }

    /** {@code receiver.name = value}. */
    @ExplodeLoop
    public void write(VirtualFrame frame, Object receiver, Object value) {
        for (AttributeWriteEntry entry : entries) {
            if (entry.accepts(receiver) && entry.isValid()) {
                entry.write(frame, receiver, value);
                return;
            }
        }
        if (!generic) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            learn(receiver);
        }
        try {
            SetAttribute.set(receiver, name, value);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private void learn(Object receiver) {
        AttributeWriteEntry created = create(receiver);
        if (created == null) {
            generic = ++misses > MAX_MISSES;
            return;
        }
        AttributeWriteEntry[] updated = ++changes > MAX_CHANGES ? null : CacheEntries.extended(entries, created);
        if (updated == null) {
            generic = true;
            return;
        }
        entries = insert(updated);
    }

    private AttributeWriteEntry create(Object receiver) {
        if (receiver instanceof PythonClass type) {
            return ClassDataWriteEntry.create(type, name);
        }
        if (!(receiver instanceof PythonObject object) || receiver instanceof PModule || receiver instanceof PSuper) {
            return null;
        }
        PythonClass type = object.pythonClass();
        if (type.special(SpecialMethod.SETATTR) != BuiltinTypes.OBJECT.special(SpecialMethod.SETATTR)) {
            return null;
        }
        Shape shape = object.getShape();
        Lookup lookup = type.lookupEntry(name);
        ReceiverGuard guard = ReceiverGuard.of(receiver, lookup, SpecialMethod.SETATTR);
        if (!guard.isValid() || shape.hasProperty(InstanceAttributes.HIDDEN_DICT)) {
            return null;
        }
        if (lookup.value() instanceof PMember member) {
            return new FieldWriteEntry(guard, object, member.key());
        }
        AttributeWriteEntry setter = setter(guard, lookup.value());
        if (setter != null) {
            return setter;
        }
        boolean descriptor = lookup.value() != null && AttributeEntryFactory.isDataDescriptor(lookup.value());
        if (descriptor || !type.hasInstanceDict() || shape.getPropertyCount() > MAX_SHAPE_PROPERTIES) {
            return null;
        }
        return new FieldWriteEntry(guard, object, name);
    }

    /** An entry for a property with a setter, or for a descriptor with {@code __set__}, written in Python; or null. */
    private static AttributeWriteEntry setter(ReceiverGuard guard, Object found) {
        if (found instanceof PProperty property && property.pythonClass() == BuiltinTypes.PROPERTY) {
            return property.setter() instanceof PFunction function
                    ? new SetterEntry(guard, null, function, Assumption.ALWAYS_VALID) : null;
        }
        if (found instanceof PInstance descriptor) {
            Lookup lookup = descriptor.pythonClass().lookupEntry(SpecialMethod.SET.methodName());
            return lookup.value() instanceof PFunction function && lookup.assumption().isValid()
                    ? new SetterEntry(guard, descriptor, function, lookup.assumption()) : null;
        }
        return null;
    }
}
