// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cinder.object.Names;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.Instantiate;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.ExceptionMatch;
import org.cinder.operation.object.GetAttribute;

/**
 * One exception on its way through the {@code except*} clauses of a statement (PEP 654): each clause takes its part,
 * what the clauses raise is gathered, and at the end the rest is raised together with it.
 */
public final class StarMatching {
    private final PBaseException original;
    private PBaseException rest;
    private final List<PBaseException> raised = new ArrayList<>();

    public StarMatching(PBaseException original) {
        this.original = original;
        this.rest = original;
    }

    public PBaseException original() {
        return original;
    }

    /** The part that a clause for {@code type} handles, as a group; null when there is none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public PBaseException take(Object type) {
        check(type);
        if (rest == null) {
            return null;
        }
        if (ExceptionMatch.test(rest, type)) {
            PBaseException match = ExceptionGroups.isGroup(rest) ? rest : group(List.of(rest));
            rest = null;
            return match;
        }
        if (!ExceptionGroups.isGroup(rest)) {
            return null;
        }
        ExceptionGroups.Split parts = ExceptionGroups.split(rest, type);
        if (parts.match() == null) {
            return null;
        }
        rest = (PBaseException) parts.rest();
        return (PBaseException) parts.match();
    }

    /** A clause raised something. */
    @TruffleBoundary
    public void raised(PBaseException exception) {
        raised.add(exception);
    }

    /** What is to be raised after all clauses, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public PBaseException remaining() {
        if (raised.isEmpty()) {
            return rest;
        }
        if (!ExceptionGroups.isGroup(original)) {
            return raised.get(0);
        }
        List<PBaseException> fresh = new ArrayList<>();
        Set<Object> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PBaseException exception : raised) {
            if (isPartOfOriginal(exception)) {
                collectLeaves(exception, leaves);
            } else {
                fresh.add(exception);
            }
        }
        if (rest != null) {
            collectLeaves(rest, leaves);
        }
        PBaseException again = leaves.isEmpty() ? null : project(original, leaves);
        if (fresh.isEmpty()) {
            return again;
        }
        if (again != null) {
            fresh.add(again);
        }
        return fresh.size() == 1 ? fresh.get(0) : group(fresh);
    }

    /** Whether a clause raised its part again: all that splitting copies is still the same. */
    private boolean isPartOfOriginal(PBaseException exception) {
        return ExceptionGroups.isGroup(exception) && exception.traceback() == original.traceback()
                && exception.cause() == original.cause() && exception.context() == original.context()
                && sameNotes(exception);
    }

    private boolean sameNotes(PBaseException exception) {
        Object own = GetAttribute.orNull(exception, Names.T_NOTES);
        Object others = GetAttribute.orNull(original, Names.T_NOTES);
        return own == others || own instanceof PList a && others instanceof PList b && a.length() == b.length();
    }

    private static void collectLeaves(PBaseException exception, Set<Object> leaves) {
        if (!ExceptionGroups.isGroup(exception)) {
            leaves.add(exception);
            return;
        }
        for (Object inner : ExceptionGroups.exceptions(exception).elements()) {
            collectLeaves((PBaseException) inner, leaves);
        }
    }

    private static PBaseException project(PBaseException exception, Set<Object> leaves) {
        if (!ExceptionGroups.isGroup(exception)) {
            return leaves.contains(exception) ? exception : null;
        }
        List<Object> kept = new ArrayList<>();
        Object[] all = ExceptionGroups.exceptions(exception).elements();
        for (Object inner : all) {
            kept.add(project((PBaseException) inner, leaves));
        }
        if (java.util.Arrays.equals(kept.toArray(), all)) {
            return exception;
        }
        kept.removeIf(Objects::isNull);
        return (PBaseException) ExceptionGroups.subset(exception, kept);
    }

    private static PBaseException group(List<PBaseException> exceptions) {
        return (PBaseException) Instantiate.of(ExceptionTypes.BASE_EXCEPTION_GROUP, Text.of(""),
                PList.of(exceptions.toArray()));
    }

    private static void check(Object type) {
        Object[] classes = type instanceof PTuple tuple ? tuple.elements() : new Object[] {type};
        for (Object each : classes) {
            if (!(each instanceof PythonClass cls) || !cls.isSubclassOf(ExceptionTypes.BASE_EXCEPTION)) {
                throw Errors.typeError("catching classes that do not inherit from BaseException is not allowed");
            }
            if (cls.isSubclassOf(ExceptionTypes.BASE_EXCEPTION_GROUP)) {
                throw Errors.typeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
            }
        }
    }
}
