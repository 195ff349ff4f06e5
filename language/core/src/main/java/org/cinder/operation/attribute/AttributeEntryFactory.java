// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.object.PropertyGetter;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinKind;
import org.cinder.object.InstanceAttributes;
import org.cinder.object.PythonObject;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.function.PClassMethod;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.PGetSet;
import org.cinder.object.function.PMember;
import org.cinder.object.function.PMethod;
import org.cinder.object.function.PProperty;
import org.cinder.object.function.PStaticMethod;
import org.cinder.object.hash.GlobalCell;
import org.cinder.object.module.PModule;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.Lookup;
import org.cinder.object.type.PSuper;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;

/**
 * Decides how a read of an attribute can be cached, following the order of {@code object.__getattribute__}: data
 * descriptor
 * of the class, instance attribute, other class attribute. Null means: not cacheable, use the generic operation.
 */
final class AttributeEntryFactory {
    private AttributeEntryFactory() {}

    static AttributeEntry create(Object receiver, TruffleString name) {
        if (receiver instanceof PModule module) {
            return forModule(module, name);
        }
        if (receiver instanceof PythonClass type) {
            return forClass(type, name);
        }
        PythonClass type = PythonClass.of(receiver);
        if (receiver instanceof PSuper || type == BuiltinTypes.FOREIGN || !hasDefaultProtocol(type)) {
            return null;
        }
        Lookup lookup = type.lookupEntry(name);
        ReceiverGuard guard = ReceiverGuard.of(receiver, lookup, SpecialMethod.GETATTRIBUTE);
        if (!guard.isValid()) {
            return null;
        }
        Shape shape = guard.shape();
        if (shape != null && shape.hasProperty(InstanceAttributes.HIDDEN_DICT)) {
            return null;
        }
        Object value = lookup.value();
        if (value instanceof PProperty property) {
            Lookup fallback = type.lookupEntry(SpecialMethod.GETATTR.methodName());
            boolean cacheable = fallback.value() == null && fallback.assumption().isValid();
            return cacheable ? new PropertyEntry(guard, name, property, fallback.assumption()) : null;
        }
        if (value instanceof PMember member) {
            return field(guard, shape, member.key());
        }
        if (value != null && isDataDescriptor(value)) {
            return descriptor(guard, name, type, value);
        }
        if (shape != null && shape.hasProperty(name)) {
            return field(guard, shape, name);
        }
        if (value == null) {
            return absent(guard, type, name);
        }
        return lookup.cell() != null ? new InheritedDataEntry(guard, lookup.cell())
                : classAttribute(guard, name, type, value);
    }

    private static boolean hasDefaultProtocol(PythonClass type) {
        return type.special(SpecialMethod.GETATTRIBUTE) == BuiltinTypes.OBJECT.special(SpecialMethod.GETATTRIBUTE);
    }

    private static AttributeEntry field(ReceiverGuard guard, Shape shape, Object key) {
        PropertyGetter getter = shape == null ? null : shape.makePropertyGetter(key);
        return getter == null ? null : new FieldEntry(guard, getter);
    }

    private static AttributeEntry classAttribute(ReceiverGuard guard, TruffleString name, PythonClass type,
            Object value) {
        if (value instanceof PFunction || isUnboundBuiltin(value)) {
            return new MethodEntry(guard, value);
        }
        if (value instanceof PStaticMethod method && method.pythonClass() == BuiltinTypes.STATICMETHOD) {
            return new ConstantEntry(guard, method.function());
        }
        if (value instanceof PClassMethod method && method.pythonClass() == BuiltinTypes.CLASSMETHOD
                && method.function() instanceof PFunction function) {
            return new ConstantEntry(guard, new PMethod(function, type));
        }
        return hasGet(value) ? descriptor(guard, name, type, value) : new ConstantEntry(guard, value);
    }

    /** The receivers have no such attribute: known, or a {@code __getattr__} answers. */
    private static AttributeEntry absent(ReceiverGuard guard, PythonClass type, TruffleString name) {
        Lookup fallback = type.lookupEntry(SpecialMethod.GETATTR.methodName());
        if (!fallback.assumption().isValid()) {
            return null;
        }
        if (fallback.value() == null) {
            return new AbsentEntry(guard, fallback.assumption());
        }
        return fallback.value() instanceof PFunction function
                ? new FallbackEntry(guard, name, function, fallback.assumption()) : null;
    }

    private static AttributeEntry descriptor(ReceiverGuard guard, TruffleString name, PythonClass type, Object value) {
        Lookup fallback = type.lookupEntry(SpecialMethod.GETATTR.methodName());
        if (fallback.value() != null || !fallback.assumption().isValid()) {
            return null;
        }
        if (value instanceof PGetSet property) {
            return type.isSubclassOf(property.owner())
                    ? new GetSetEntry(guard, name, property, fallback.assumption()) : null;
        }
        if (!(value instanceof PythonObject descriptor)) {
            return null;
        }
        Lookup getter = descriptor.pythonClass().lookupEntry(SpecialMethod.GET.methodName());
        boolean callable = getter.value() instanceof PFunction
                || getter.value() instanceof PBuiltinFunction;
        return callable && getter.assumption().isValid() ? new DescriptorEntry(guard, name, value, type,
                getter.value(), getter.assumption(), fallback.assumption()) : null;
    }

    private static boolean isUnboundBuiltin(Object value) {
        return value instanceof PBuiltinFunction builtin && builtin.self() == null
                && (builtin.spec().kind() == BuiltinKind.METHOD || builtin.spec().kind() == BuiltinKind.SLOT_WRAPPER);
    }

    static boolean hasGet(Object value) {
        return value instanceof PythonObject object && object.pythonClass().special(SpecialMethod.GET) != null;
    }

    static boolean isDataDescriptor(Object value) {
        return value instanceof PythonObject object && (object.pythonClass().special(SpecialMethod.SET) != null
                || object.pythonClass().special(SpecialMethod.DELETE) != null);
    }

    private static AttributeEntry forModule(PModule module, TruffleString name) {
        PythonClass type = module.pythonClass();
        if (type != BuiltinTypes.MODULE || type.lookup(name) != null && isDataDescriptor(type.lookup(name))) {
            return null;
        }
        GlobalCell cell = module.namespace().table().cell(name);
        return cell.peek() == null ? null : new NamespaceEntry(module, cell, Assumption.ALWAYS_VALID);
    }

    private static AttributeEntry forClass(PythonClass type, TruffleString name) {
        PythonClass metaclass = type.pythonClass();
        if (metaclass.special(SpecialMethod.GETATTRIBUTE) != BuiltinTypes.TYPE.special(SpecialMethod.GETATTRIBUTE)) {
            return null;
        }
        Lookup meta = metaclass.lookupEntry(name);
        Lookup lookup = type.lookupEntry(name);
        Object value = lookup.value();
        if (value == null || meta.value() != null && isDataDescriptor(meta.value())
                || !meta.assumption().isValid() || !lookup.assumption().isValid()) {
            return null;
        }
        if (lookup.cell() != null) {
            return new ClassDataEntry(type, lookup.cell(), lookup.assumption(), meta.assumption());
        }
        Object result = null;
        if (value instanceof PFunction || isUnboundBuiltin(value)) {
            result = value;
        } else if (value instanceof PStaticMethod method && method.pythonClass() == BuiltinTypes.STATICMETHOD) {
            result = method.function();
        } else if (value instanceof PClassMethod method && method.pythonClass() == BuiltinTypes.CLASSMETHOD
                && method.function() instanceof PFunction function) {
            result = new PMethod(function, type);
        } else if (!hasGet(value)) {
            result = value;
        }
        return result == null ? null : new ClassEntry(type, result, lookup.assumption(), meta.assumption());
    }
}
