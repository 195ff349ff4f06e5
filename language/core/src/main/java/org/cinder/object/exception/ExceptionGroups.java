// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import org.cinder.context.CinderContext;
import org.cinder.object.Names;
import org.cinder.object.function.PFunction;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.RecursionGuard;
import org.cinder.operation.object.SetAttribute;
import org.cinder.operation.object.Truth;

/** Taking exception groups apart: {@code split}, {@code subgroup} and {@code except*}. */
public final class ExceptionGroups {
    /** Fields of a group. */
    static final int MESSAGE = 0;
    static final int EXCEPTIONS = 1;

    /** What matches a condition and what does not; null where there is nothing. */
    public record Split(Object match, Object rest) {}

    private ExceptionGroups() {}

    /** The exceptions inside a group. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PTuple exceptions(PBaseException group) {
        return ExceptionFields.get(group, EXCEPTIONS) instanceof PTuple tuple ? tuple : PTuple.EMPTY;
    }

    /** Whether the exception is a group. */
    public static boolean isGroup(Object value) {
        return value instanceof PBaseException exception
                && exception.pythonClass().isSubclassOf(ExceptionTypes.BASE_EXCEPTION_GROUP);
    }

    /** Splits by exception class, tuple of classes or (as guest code may give) predicate function. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Split split(PBaseException group, Object condition) {
        checkCondition(condition);
        return splitBy(group, condition);
    }

    static void checkCondition(Object condition) {
        if (condition instanceof PFunction || isExceptionClass(condition)) {
            return;
        }
        if (condition instanceof PTuple tuple && tuple.length() > 0) {
            for (Object element : tuple.elements()) {
                if (!isExceptionClass(element)) {
                    throw wrongCondition();
                }
            }
            return;
        }
        throw wrongCondition();
    }

    private static PException wrongCondition() {
        return Errors.typeError("expected a function, exception type or tuple of exception types");
    }

    private static boolean isExceptionClass(Object value) {
        return value instanceof PythonClass type && type.isSubclassOf(ExceptionTypes.BASE_EXCEPTION);
    }

    private static boolean matches(PBaseException exception, Object condition) {
        if (condition instanceof PFunction) {
            return Truth.of(Calls.call(condition, exception));
        }
        Object[] classes = condition instanceof PTuple tuple ? tuple.elements() : new Object[] {condition};
        for (Object each : classes) {
            if (exception.pythonClass().isSubclassOf((PythonClass) each)) {
                return true;
            }
        }
        return false;
    }

    private static Split splitBy(PBaseException exception, Object condition) {
        if (matches(exception, condition)) {
            return new Split(exception, null);
        }
        if (!isGroup(exception)) {
            return new Split(null, exception);
        }
        CinderContext context = RecursionGuard.enter(" in exceptiongroup_split_recursive");
        try {
            return splitGroup(exception, condition);
        } finally {
            RecursionGuard.leave(context);
        }
    }

    private static Split splitGroup(PBaseException exception, Object condition) {
        List<Object> match = new ArrayList<>();
        List<Object> rest = new ArrayList<>();
        for (Object inner : exceptions(exception).elements()) {
            Split parts = splitBy((PBaseException) inner, condition);
            if (parts.match != null) {
                match.add(parts.match);
            }
            if (parts.rest != null) {
                rest.add(parts.rest);
            }
        }
        return new Split(subset(exception, match), subset(exception, rest));
    }

    /** A group like {@code original} with only these exceptions; null for none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object subset(PBaseException original, List<Object> exceptions) {
        if (exceptions.isEmpty()) {
            return null;
        }
        Object derived = Calls.method(original, Text.of("derive"), PList.of(exceptions.toArray()));
        if (!isGroup(derived)) {
            throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
        }
        PBaseException group = (PBaseException) derived;
        group.setTraceback(original.traceback());
        group.setContext(original.context());
        boolean suppress = original.suppressContext();
        group.setCause(original.cause());
        group.setSuppressContext(suppress);
        Object notes = GetAttribute.orNull(original, Names.T_NOTES);
        if (notes instanceof PList || notes instanceof PTuple) {
            SetAttribute.set(group, Names.T_NOTES, PList.of(Iteration.toArray(notes)));
        }
        return group;
    }
}
