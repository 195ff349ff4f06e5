// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.PInstance;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.function.PFunction;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.Instantiate;
import org.cinder.object.type.Lookup;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;

/**
 * Calls one class. An ordinary class with a Python {@code __init__} is instantiated right here: the object is allocated
 * with the class's shape and {@code __init__} is a direct call. Other classes go through {@link Instantiate}.
 */
final class ClassCallNode extends CallEntryNode {
    private static final TruffleString ABSTRACT_METHODS = Text.of("__abstractmethods__");

    private final PythonClass type;
    private final TruffleString[] keywords;
    private final Shape shape;
    private final PFunction initializer;
    private final Assumption newAssumption;
    private final Assumption initAssumption;
    private final Assumption abstractAssumption;
    private final Assumption finalizerAssumption;
    @Child private CallDispatchNode initialize;
    @Child private CallEntryNode next;

    private ClassCallNode(PythonClass type, TruffleString[] keywords, boolean simple, PFunction initializer,
            CallEntryNode next) {
        this.type = type;
        this.keywords = keywords;
        this.shape = simple ? type.instanceShape() : null;
        this.initializer = initializer;
        this.newAssumption = type.lookupEntry(SpecialMethod.NEW.methodName()).assumption();
        this.initAssumption = type.lookupEntry(SpecialMethod.INIT.methodName()).assumption();
        this.abstractAssumption = type.lookupEntry(ABSTRACT_METHODS).assumption();
        this.finalizerAssumption = type.lookupEntry(SpecialMethod.DEL.methodName()).assumption();
        this.initialize = initializer == null ? null : new CallDispatchNode(keywords);
        this.next = next;
    }

    static CallEntryNode create(PythonClass type, TruffleString[] keywords, int length, CallEntryNode next) {
        if (type.pythonClass() != BuiltinTypes.TYPE
                && type.pythonClass().special(SpecialMethod.CALL) != BuiltinTypes.TYPE.special(SpecialMethod.CALL)) {
            return null;
        }
        Lookup constructor = type.lookupEntry(SpecialMethod.NEW.methodName());
        Lookup initializer = type.lookupEntry(SpecialMethod.INIT.methodName());
        boolean plain = type.layout() == BuiltinTypes.OBJECT.layout() && constructor.owner() == BuiltinTypes.OBJECT
                && type.lookup(ABSTRACT_METHODS) == null && constructor.assumption().isValid()
                && initializer.assumption().isValid() && type.lookupEntry(ABSTRACT_METHODS).assumption().isValid()
                && type.special(SpecialMethod.DEL) == null
                && type.lookupEntry(SpecialMethod.DEL.methodName()).assumption().isValid();
        if (plain && initializer.value() instanceof PFunction function) {
            return new ClassCallNode(type, keywords, true, function, next);
        }
        boolean empty = plain && initializer.owner() == BuiltinTypes.OBJECT && length == Arguments.HEADER;
        return new ClassCallNode(type, keywords, empty, null, next);
    }

    @Override
    Object execute(VirtualFrame frame, Object callee, Object[] arguments) {
        if (callee == type) {
            if (shape != null && newAssumption.isValid() && initAssumption.isValid() && abstractAssumption.isValid()
                    && finalizerAssumption.isValid()) {
                PInstance instance = new PInstance(shape);
                if (initializer != null) {
                    runInitializer(frame, instance, arguments);
                }
                return instance;
            }
            if (shape != null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                CallEntryNode updated = create(type, keywords, arguments.length, next);
                if (updated == null) {
                    updated = new GenericCallNode(keywords);
                }
                return replace(updated).execute(frame, callee, arguments);
            }
            return instantiate(arguments);
        }
        return next.execute(frame, callee, arguments);
    }

    private void runInitializer(VirtualFrame frame, PInstance instance, Object[] arguments) {
        Object result = initialize.execute(frame, initializer, MethodCallNode.withSelf(instance, arguments));
        if (result != PNone.NONE) {
            throw Errors.typeError("__init__() should return None, not '%s'", PythonClass.of(result)).at(this);
        }
    }

    private Object instantiate(Object[] arguments) {
        try {
            int end = arguments.length - keywords.length;
            Object[] positional = Arrays.copyOfRange(arguments, Arguments.HEADER, end);
            if (keywords.length == 0 && type.isBuiltin()) {
                return instantiateBuiltin(positional);
            }
            Object[] values = Arrays.copyOfRange(arguments, end, arguments.length);
            return Instantiate.of(type, positional, keywords, values);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    /** Builtin classes never change, so only a {@code __new__} (and no {@code __init__}) is a direct Java call. */
    private Object instantiateBuiltin(Object[] positional) {
        if (type.special(SpecialMethod.NEW) instanceof PBuiltinFunction constructor
                && type.special(SpecialMethod.INIT) == BuiltinTypes.OBJECT.special(SpecialMethod.INIT)
                && constructor.owner() != BuiltinTypes.OBJECT && type != BuiltinTypes.TYPE) {
            int index = constructor.index();
            return switch (positional.length) {
                case 0 -> constructor.table().call1(index, type);
                case 1 -> constructor.table().call2(index, type, positional[0]);
                case 2 -> constructor.table().call3(index, type, positional[0], positional[1]);
                default -> constructor.table().callGeneric(index, Calls.prepend(type, positional));
            };
        }
        return Instantiate.of(type, positional, CallDispatchNode.NO_KEYWORDS, new Object[0]);
    }
}
