// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.Span;
import org.cinder.context.CinderContext;
import org.cinder.frame.SourcePosition;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;

/** The frames of a traceback as lines of text: place, source line and carets below the expression that failed. */
final class TracebackFrames {
    private static final int SHOWN_REPETITIONS = 3;
    private static final int INDENT = 4;

    private final SourceLines sources = new SourceLines();

    /** The lines for all frames, oldest call first. */
    List<String> lines(PTraceback first) {
        List<String> lines = new ArrayList<>();
        String lastPlace = null;
        int repetitions = 0;
        for (PTraceback entry : limited(first)) {
            String file = entry.frame().code().body().fileName();
            String place = "  File \"" + file + "\", line " + entry.line() + ", in "
                    + Text.toJava(entry.frame().code().name());
            if (!place.equals(lastPlace)) {
                addRepetitions(lines, repetitions);
                lastPlace = place;
                repetitions = 0;
            }
            if (++repetitions <= SHOWN_REPETITIONS) {
                lines.add(place);
                addSource(lines, entry, file);
            }
        }
        addRepetitions(lines, repetitions);
        return lines;
    }

    /** The entries that {@code sys.tracebacklimit} leaves. */
    private static List<PTraceback> limited(PTraceback first) {
        List<PTraceback> entries = new ArrayList<>();
        for (PTraceback entry = first; entry != null; entry = entry.next()) {
            entries.add(entry);
        }
        Object limit = CinderContext.get(null).sysModules().get(Text.of("sys")) instanceof PModule sys
                ? sys.namespace().get(Text.of("tracebacklimit")) : null;
        if (limit instanceof Long number) {
            int shown = (int) Math.max(0, Math.min(number, entries.size()));
            return entries.subList(entries.size() - shown, entries.size());
        }
        return entries;
    }

    private static void addRepetitions(List<String> lines, int repetitions) {
        int hidden = repetitions - SHOWN_REPETITIONS;
        if (hidden > 0) {
            lines.add("  [Previous line repeated " + hidden + " more time" + (hidden > 1 ? "s]" : "]"));
        }
    }

    private void addSource(List<String> lines, PTraceback entry, String file) {
        String line = sources.line(file, entry.line());
        if (line == null || line.isBlank()) {
            return;
        }
        String stripped = line.stripLeading();
        lines.add(" ".repeat(INDENT) + stripped.stripTrailing());
        Span span = SourcePosition.of(entry.position());
        if (span != null && span.line() == entry.line()) {
            addCarets(lines, line, line.length() - stripped.length(), span);
        }
    }

    private static void addCarets(List<String> lines, String line, int indentation, Span span) {
        int length = line.codePointCount(0, line.length());
        int start = Math.min(Columns.characters(line, span.column()), length);
        int end = Math.min(Columns.characters(line, span.endColumn()), length);
        CaretAnchors anchors = null;
        if (span.line() == span.endLine()) {
            anchors = CaretAnchors.of(Columns.substring(line, start, end));
        } else {
            end = line.stripTrailing().codePointCount(0, line.stripTrailing().length());
        }
        if (end - start == length - indentation && anchors == null) {
            // the whole line is meant: marking it tells nothing
            return;
        }
        StringBuilder carets = new StringBuilder(" ".repeat(Math.max(0, INDENT + start - indentation)));
        for (int i = 0; i < end - start; i++) {
            boolean marked = anchors == null || i >= anchors.left() && i < anchors.right();
            carets.append(marked ? '^' : '~');
        }
        lines.add(carets.toString());
    }
}
