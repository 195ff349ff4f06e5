// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.cinder.object.Names;
import org.cinder.object.PNone;
import org.cinder.object.list.PList;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.StringOf;

/**
 * Shows an exception as the default {@code sys.excepthook} does: the exceptions it comes from, then its own frames,
 * message and notes; groups with their exceptions in a tree.
 */
public final class TracebackPrinter {
    private static final String CAUSE = "The above exception was the direct cause of the following exception:";
    private static final String CONTEXT = "During handling of the above exception, another exception occurred:";
    private static final int MAX_GROUP_WIDTH = 15;
    private static final int MAX_GROUP_DEPTH = 10;

    private record Link(PBaseException exception, String message) {}

    private final StringBuilder out = new StringBuilder();
    private final Set<PBaseException> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final TracebackFrames frames = new TracebackFrames();
    private int groupDepth;
    private boolean needClose;

    private TracebackPrinter() {}

    /** The complete text, ending in a newline. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String format(PBaseException exception) {
        TracebackPrinter printer = new TracebackPrinter();
        printer.addChain(exception);
        return printer.out.toString();
    }

    /** The text without what the exception came from, and without the exceptions of a group. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String formatAlone(PBaseException exception) {
        TracebackPrinter printer = new TracebackPrinter();
        printer.addPlain(exception);
        return printer.out.toString();
    }

    private void addChain(PBaseException last) {
        List<Link> links = new ArrayList<>();
        PBaseException exception = last;
        while (exception != null) {
            seen.add(exception);
            PBaseException next = null;
            String message = null;
            if (exception.cause() instanceof PBaseException cause) {
                next = cause;
                message = CAUSE;
            } else if (!exception.suppressContext() && exception.context() instanceof PBaseException context) {
                next = context;
                message = CONTEXT;
            }
            if (next != null && seen.contains(next)) {
                next = null;
            }
            links.add(new Link(exception, next == null ? null : message));
            exception = next;
        }
        for (Link link : links.reversed()) {
            if (link.message != null) {
                emit("", '|');
                emit(link.message, '|');
                emit("", '|');
            }
            addOne(link.exception);
        }
    }

    private String indent() {
        return "  ".repeat(groupDepth);
    }

    private void emit(String line, char margin) {
        out.append(indent());
        if (groupDepth > 0) {
            out.append(margin).append(' ');
        }
        out.append(line).append('\n');
    }

    private void emitAll(List<String> lines) {
        for (String line : lines) {
            emit(line, '|');
        }
    }

    private void addOne(PBaseException exception) {
        if (!ExceptionGroups.isGroup(exception)) {
            addPlain(exception);
        } else if (groupDepth > MAX_GROUP_DEPTH) {
            emit("... (max_group_depth is " + MAX_GROUP_DEPTH + ")", '|');
        } else {
            addGroup(exception);
        }
    }

    private void addPlain(PBaseException exception) {
        if (exception.traceback() != null) {
            emit("Traceback (most recent call last):", '|');
            emitAll(frames.lines(exception.traceback()));
        }
        addMessage(exception);
    }

    private void addGroup(PBaseException group) {
        boolean top = groupDepth == 0;
        if (top) {
            groupDepth = 1;
        }
        if (group.traceback() != null) {
            emit("Exception Group Traceback (most recent call last):", top ? '+' : '|');
            emitAll(frames.lines(group.traceback()));
        }
        addMessage(group);
        PTuple exceptions = ExceptionGroups.exceptions(group);
        int shown = Math.min(exceptions.length(), MAX_GROUP_WIDTH + 1);
        needClose = false;
        for (int i = 0; i < shown; i++) {
            boolean last = i == shown - 1;
            needClose |= last;
            boolean truncated = i >= MAX_GROUP_WIDTH;
            out.append(indent()).append(i == 0 ? "+-" : "  ").append("+---------------- ")
                    .append(truncated ? "..." : Integer.toString(i + 1)).append(" ----------------\n");
            groupDepth++;
            if (truncated) {
                int remaining = exceptions.length() - MAX_GROUP_WIDTH;
                emit("and " + remaining + " more exception" + (remaining > 1 ? "s" : ""), '|');
            } else {
                addChain((PBaseException) exceptions.get(i));
            }
            if (last && needClose) {
                out.append(indent()).append("+------------------------------------\n");
                needClose = false;
            }
            groupDepth--;
        }
        if (top) {
            groupDepth = 0;
        }
    }

    private void addMessage(PBaseException exception) {
        if (exception.pythonClass().isSubclassOf(ExceptionTypes.SYNTAX_ERROR)) {
            emitAll(SyntaxErrorText.lines(exception));
        } else {
            String message = ExceptionText.message(exception) + Suggestions.of(exception);
            emit(ExceptionText.summary(exception, message), '|');
        }
        addNotes(exception);
    }

    private void addNotes(PBaseException exception) {
        Object notes = GetAttribute.orNull(exception, Names.T_NOTES);
        if (notes == null || notes == PNone.NONE) {
            return;
        }
        if (!(notes instanceof PList) && !(notes instanceof PTuple)) {
            emitAll(List.of(safe(notes, true, "<__notes__ repr() failed>").split("\n", -1)));
            return;
        }
        for (Object note : notes instanceof PList list ? list.toArray() : ((PTuple) notes).elements()) {
            emitAll(List.of(safe(note, false, "<note str() failed>").split("\n", -1)));
        }
    }

    private static String safe(Object value, boolean repr, String otherwise) {
        try {
            return repr ? ReprOf.java(value) : StringOf.java(value);
        } catch (PException e) {
            return otherwise;
        }
    }
}
