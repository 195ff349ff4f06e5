// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.Span;
import org.cinder.context.CinderContext;
import org.cinder.imports.ImportOperation;
import org.cinder.object.PNone;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;
import org.cinder.parser.error.ErrorRange;
import org.cinder.parser.error.ParseDiagnostics;
import org.cinder.parser.error.PythonSyntaxException;

/** Collects the SyntaxWarnings of a compilation and hands them to {@code warnings.warn_explicit}. */
final class CompileWarnings implements ParseDiagnostics {
    private static final TruffleString WARN_EXPLICIT = Text.of("warn_explicit");

    private record Entry(String message, int line, ErrorRange range) {}

    private final String fileName;
    private final List<Entry> entries = new ArrayList<>();

    CompileWarnings(String fileName) {
        this.fileName = fileName;
    }

    @Override
    public void syntaxWarning(String message, int line) {
        entries.add(new Entry(message, line, new ErrorRange(line, 0, line, 0)));
    }

    @Override
    public void syntaxWarning(String message, Span span) {
        entries.add(new Entry(message, span.line(),
                new ErrorRange(span.line(), span.column() + 1, span.endLine(), span.endColumn() + 1)));
    }

    /** Issues what was collected; a filter that makes an error of a warning makes a SyntaxError of it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    void report() {
        if (entries.isEmpty()) {
            return;
        }
        CinderContext context = CinderContext.get(null);
        Object module = ImportOperation.importModule(context, Text.of("warnings"), PNone.NONE, PNone.NONE, 0);
        Object warn = GetAttribute.of(module, WARN_EXPLICIT);
        List<Entry> collected = List.copyOf(entries);
        entries.clear();
        for (Entry entry : collected) {
            try {
                Calls.call(warn, Text.of(entry.message()), ExceptionTypes.SYNTAX_WARNING, Text.of(fileName),
                        (long) entry.line());
            } catch (PException e) {
                if (!e.exception().pythonClass().isSubclassOf(ExceptionTypes.SYNTAX_WARNING)) {
                    throw e;
                }
                throw new PythonSyntaxException(PythonSyntaxException.Type.SYNTAX, entry.message(), fileName,
                        entry.range(), null);
            }
        }
    }
}
