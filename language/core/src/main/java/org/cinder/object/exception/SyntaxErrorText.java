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
        List<String> lines = new ArrayList<>();
        Object file = SyntaxErrorBuiltins.get(error, SyntaxErrorBuiltins.FILE);
        Object line = SyntaxErrorBuiltins.get(error, SyntaxErrorBuiltins.LINE);
        String suffix = "";
        if (line != PNone.NONE) {
            String name = file == PNone.NONE ? "<string>" : StringOf.java(file);
            lines.add("  File \"" + name + "\", line " + StringOf.java(line));
        } else if (file != PNone.NONE) {
            suffix = " (" + StringOf.java(file) + ")";
        }
        Object text = SyntaxErrorBuiltins.get(error, SyntaxErrorBuiltins.TEXT);
        if (line != PNone.NONE && Text.asString(text) != null) {
            addText(lines, error, StringOf.java(text), number(line, 0));
        }
        Object message = SyntaxErrorBuiltins.get(error, SyntaxErrorBuiltins.MESSAGE);
        String shown = message == PNone.NONE ? "None" : StringOf.java(message);
        lines.add(ExceptionText.summary(error, shown) + suffix);
        return lines;
    }

    private static long number(Object value, long otherwise) {
        return value instanceof Long number ? number : otherwise;
    }

    private static void addText(List<String> lines, PBaseException error, String text, long line) {
        String stripped = text;
        while (stripped.endsWith("\n")) {
            stripped = stripped.substring(0, stripped.length() - 1);
        }
        String shown = stripped.replaceFirst("^[ \\n\\t\\f]+", "");
        int spaces = stripped.length() - shown.length();
        lines.add("    " + shown);
        Object column = SyntaxErrorBuiltins.get(error, SyntaxErrorBuiltins.OFFSET);
        if (!(column instanceof Long offset)) {
            return;
        }
        long end = number(SyntaxErrorBuiltins.get(error, SyntaxErrorBuiltins.END_OFFSET), 0);
        long endLine = number(SyntaxErrorBuiltins.get(error, SyntaxErrorBuiltins.END_LINE), line);
        int length = text.codePointCount(0, text.length());
        if (endLine > line || end > length + 1) {
            // only the first line is shown
            end = stripped.codePointCount(0, stripped.length()) + 1;
        }
        long from = offset - 1 - spaces;
        long count = end > offset ? end - offset : 1;
        if (from >= 0) {
            lines.add("    " + " ".repeat((int) from) + "^".repeat((int) count));
        }
    }
}
