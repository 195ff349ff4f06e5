// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.builtin.BuiltinKind;
import org.cinder.object.PInstance;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.PStaticMethod;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.Instantiate;
import org.cinder.object.type.Lookup;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;

/**
 * Calls one class. An ordinary class is instantiated right here: the object is allocated with the class's shape or made
 * by the {@code __new__} that the class has, and {@code __init__} is a direct call. What is left goes through
 * {@link Instantiate}.
 */
final class ClassCallNode extends CallEntryNode {
    private static final TruffleString ABSTRACT_METHODS = Text.of("__abstractmethods__");

    private final PythonClass type;
    @CompilationFinal(dimensions = 1) private final TruffleString[] keywords;
    private final Shape shape;
    /** The {@code __new__} to call, null when the object is just allocated. */
    private final Object constructor;
    private final Object initializer;
    private final Assumption newAssumption;
    private final Assumption initAssumption;
    private final Assumption abstractAssumption;
    private final Assumption finalizerAssumption;
    @Child private CallDispatchNode construct;
    @Child private CallDispatchNode initialize;
    @Child private CallEntryNode next;

    /**
     * @param constructor null with {@code simple} for {@code object.__new__}, null without to call the class generally
     */
    private ClassCallNode(PythonClass type, TruffleString[] keywords, boolean simple, Object constructor,
            Object initializer, CallEntryNode next) {
        this.type = type;
        this.keywords = keywords;
        this.shape = simple ? type.instanceShape() : null;
        this.constructor = constructor;
        this.initializer = initializer;
        this.newAssumption = type.lookupEntry(SpecialMethod.NEW.methodName()).assumption();
        this.initAssumption = type.lookupEntry(SpecialMethod.INIT.methodName()).assumption();
        this.abstractAssumption = type.lookupEntry(ABSTRACT_METHODS).assumption();
        this.finalizerAssumption = type.lookupEntry(SpecialMethod.DEL.methodName()).assumption();
        this.construct = constructor == null ? null : new CallDispatchNode(keywords);
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
        boolean stable = type != BuiltinTypes.TYPE && constructor.assumption().isValid()
                && initializer.assumption().isValid() && type.lookupEntry(ABSTRACT_METHODS).assumption().isValid()
                && type.special(SpecialMethod.DEL) == null
                && type.lookupEntry(SpecialMethod.DEL.methodName()).assumption().isValid();
        boolean inherited = initializer.owner() == BuiltinTypes.OBJECT;
        boolean callable = isUnboundMethod(initializer.value());
        if (stable && constructor.owner() == BuiltinTypes.OBJECT) {
            boolean plain = type.layout() == BuiltinTypes.OBJECT.layout() && type.lookup(ABSTRACT_METHODS) == null;
            if (plain && !inherited && callable) {
                return new ClassCallNode(type, keywords, true, null, initializer.value(), next);
            }
            boolean empty = plain && inherited && length == Arguments.HEADER;
            return new ClassCallNode(type, keywords, empty, null, null, next);
        }
        Object function = stable && (inherited || callable) ? constructorFunction(constructor.value()) : null;
        return new ClassCallNode(type, keywords, false, function,
                function == null || inherited ? null : initializer.value(), next);
    }

    /** What {@code type.__new__} is when it is a static method as usual, else null. */
    private static Object constructorFunction(Object value) {
        if (value instanceof PStaticMethod method && method.pythonClass() == BuiltinTypes.STATICMETHOD) {
            return method.function() instanceof PFunction function ? function : null;
        }
        boolean builtin = value instanceof PBuiltinFunction function && function.spec().kind() == BuiltinKind.NEW;
        return builtin ? value : null;
    }

    private static boolean isUnboundMethod(Object value) {
        return value instanceof PFunction || value instanceof PBuiltinFunction builtin && builtin.self() == null
                && builtin.spec().kind() == BuiltinKind.SLOT_WRAPPER;
    }

    @Override
    Object execute(VirtualFrame frame, Object callee, Object[] arguments) {
        if (callee == type) {
            if (shape == null && constructor == null) {
                if (type == BuiltinTypes.TYPE && keywords.length == 0 && arguments.length == Arguments.HEADER + 1) {
                    return PythonClass.of(arguments[Arguments.HEADER]);
                }
                return instantiate(arguments);
            }
            if (newAssumption.isValid() && initAssumption.isValid() && abstractAssumption.isValid()
                    && finalizerAssumption.isValid()) {
                return constructor == null ? allocate(frame, arguments) : construct(frame, arguments);
            }
            CompilerDirectives.transferToInterpreterAndInvalidate();
            CallEntryNode updated = create(type, keywords, arguments.length, next);
            if (updated == null) {
                updated = new GenericCallNode(keywords);
            }
            return replace(updated).execute(frame, callee, arguments);
        }
        return next.execute(frame, callee, arguments);
    }

    private Object allocate(VirtualFrame frame, Object[] arguments) {
        PInstance instance = new PInstance(shape);
        if (initializer != null) {
            runInitializer(frame, instance, arguments);
        }
        return instance;
    }

    private Object construct(VirtualFrame frame, Object[] arguments) {
        Object instance = construct.execute(frame, constructor, MethodCallNode.withSelf(type, arguments));
        PythonClass actual = PythonClass.of(instance);
        if (actual == type) {
            if (initializer != null) {
                runInitializer(frame, instance, arguments);
            }
        } else if (actual.isSubclassOf(type)) {
            return initializeOther(instance, arguments);
        }
        return instance;
    }

    private void runInitializer(VirtualFrame frame, Object instance, Object[] arguments) {
        Object result = initialize.execute(frame, initializer, MethodCallNode.withSelf(instance, arguments));
        if (result != PNone.NONE) {
            throw Errors.typeError("__init__() should return None, not '%s'", PythonClass.of(result)).at(this);
        }
    }

    /** {@code __new__} gave an instance of a subclass, which may have an {@code __init__} of its own. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object initializeOther(Object instance, Object[] arguments) {
        try {
            int end = arguments.length - keywords.length;
            Object[] positional = Arrays.copyOfRange(arguments, Arguments.HEADER, end);
            return Instantiate.initialize(instance, positional, keywords,
                    Arrays.copyOfRange(arguments, end, arguments.length));
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private Object instantiate(Object[] arguments) {
        try {
            int end = arguments.length - keywords.length;
            Object[] positional = Arrays.copyOfRange(arguments, Arguments.HEADER, end);
            Object[] values = Arrays.copyOfRange(arguments, end, arguments.length);
            return Instantiate.of(type, positional, keywords, values);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
