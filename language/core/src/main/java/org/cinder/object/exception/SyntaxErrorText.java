// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import java.util.ArrayList;
import java.util.List;
import org.cinder.object.PNone;
import org.cinder.object.str.Text;
import org.cinder.operation.object.StringOf;

/** How a SyntaxError is shown: the file and line it names, the source text with carets, the message. */
final class SyntaxErrorText {
    private SyntaxErrorText() {}

    static List<String> lines(PBaseException error) {
        Object file = SyntaxErrorBuiltins.get(error, SyntaxErrorBuiltins.FILE);
        Object line = SyntaxErrorBuiltins.get(error, SyntaxErrorBuiltins.LINE);
        Object offset = SyntaxErrorBuiltins.get(error, SyntaxErrorBuiltins.OFFSET);
        if (line != PNone.NONE && !(line instanceof Long) || offset != PNone.NONE && !(offset instanceof Long)) {
            // what programs put there cannot be shown as a place
            return List.of(ExceptionText.summary(error));
        }
        List<String> lines = new ArrayList<>();
        String suffix = "";
        if (line instanceof Long number) {
            String name = file == PNone.NONE ? "<string>" : StringOf.java(file);
            lines.add("  File \"" + name + "\", line " + number);
            if (Text.asString(SyntaxErrorBuiltins.get(error, SyntaxErrorBuiltins.TEXT)) != null) {
                addText(lines, error, number);
            }
        } else if (file != PNone.NONE) {
            suffix = " (" + StringOf.java(file) + ")";
        }
        Object message = SyntaxErrorBuiltins.get(error, SyntaxErrorBuiltins.MESSAGE);
        String shown = message == PNone.NONE ? "None" : StringOf.java(message);
        lines.add(ExceptionText.summary(error, shown) + suffix);
        return lines;
    }

    private static long number(Object value, long otherwise) {
        return value instanceof Long number ? number : otherwise;
    }

    private static void addText(List<String> lines, PBaseException error, long line) {
        String text = StringOf.java(SyntaxErrorBuiltins.get(error, SyntaxErrorBuiltins.TEXT));
        Object column = SyntaxErrorBuiltins.get(error, SyntaxErrorBuiltins.OFFSET);
        long length = text.codePointCount(0, text.length());
        long offset = Math.min(number(column, -1), text.endsWith("\n") ? length : length + 1);
        long end = number(SyntaxErrorBuiltins.get(error, SyntaxErrorBuiltins.END_OFFSET), 0);
        if (number(SyntaxErrorBuiltins.get(error, SyntaxErrorBuiltins.END_LINE), line) > line || end > length + 1) {
            // only the first line is shown
            end = length + (text.endsWith("\n") ? 0 : 1);
        }
        String shown = text;
        for (int newline = shown.indexOf('\n'); newline >= 0 && newline + 1 < offset && newline + 1 < shown.length();
                newline = shown.indexOf('\n')) {
            offset -= newline + 1;
            end -= newline + 1;
            shown = shown.substring(newline + 1);
        }
        String stripped = shown.replaceFirst("^[ \\t\\f]+", "");
        offset -= shown.length() - stripped.length();
        end -= shown.length() - stripped.length();
        String printed = stripped.endsWith("\n") ? stripped.substring(0, stripped.length() - 1) : stripped;
        lines.addAll(List.of(("    " + printed).split("\n", -1)));
        if (column instanceof Long && offset >= 1) {
            lines.add("    " + " ".repeat((int) offset - 1) + "^".repeat((int) Math.max(1, end - offset)));
        }
    }
}
