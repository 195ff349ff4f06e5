// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import org.cinder.object.PNone;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.number.PInt;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.StringOf;

/** What an exception object means to embedders and other languages. */
public final class ExceptionView {
    private static final HiddenKey PARSED_SOURCE = new HiddenKey("source");
    private static final TruffleString T_CODE = Text.of("code");
    private static final int FAILURE = 1;

    private ExceptionView() {}

    /**
     * Notes in which source the parser found the error that this SyntaxError tells; line and column (in code points)
     * count
     * from 1.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void setParseLocation(PBaseException syntaxError, Source source, int line, int column) {
        int shown = Math.max(1, Math.min(line, source.getLineCount()));
        CharSequence text = source.getCharacters(shown);
        int start = 0;
        for (int i = 1; i < column && start < text.length(); i++) {
            start += Character.charCount(Character.codePointAt(text, start));
        }
        int length = Math.min(1, text.length() - start);
        SourceSection section = source.createSection(source.getLineStartOffset(shown) + start, length);
        DynamicObjectLibrary.getUncached().put(syntaxError, PARSED_SOURCE, section);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static ExceptionType type(PBaseException exception) {
        PythonClass type = exception.pythonClass();
        if (type.isSubclassOf(ExceptionTypes.SYSTEM_EXIT)) {
            return ExceptionType.EXIT;
        }
        if (type.isSubclassOf(ExceptionTypes.SYNTAX_ERROR)) {
            return ExceptionType.PARSE_ERROR;
        }
        return type.isSubclassOf(ExceptionTypes.KEYBOARD_INTERRUPT) ? ExceptionType.INTERRUPT
                : ExceptionType.RUNTIME_ERROR;
    }

    /** The exit status that the {@code code} of a SystemExit stands for. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static int exitStatus(PBaseException exit) {
        return switch (GetAttribute.orNull(exit, T_CODE)) {
            case null -> 0;
            case PNone none -> 0;
            case Boolean truth -> truth ? 1 : 0;
            case Long number -> number.intValue();
            case PInt number -> number.fitsLong() ? number.value().intValue() : -1;
            default -> FAILURE;
        };
    }

    /** {@code str(exception)}; the class is told by the meta object. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static TruffleString message(PBaseException exception) {
        try {
            return StringOf.of(exception);
        } catch (PException e) {
            return Text.of("<exception str() failed>");
        }
    }

    /** {@code __cause__}, or {@code __context__} unless that is suppressed; or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PBaseException cause(PBaseException exception) {
        if (exception.cause() instanceof PBaseException cause) {
            return cause;
        }
        return !exception.suppressContext() && exception.context() instanceof PBaseException context ? context : null;
    }

    /** Where a SyntaxError was found, where any other exception was raised; or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static SourceSection location(PBaseException exception) {
        Object parsed = DynamicObjectLibrary.getUncached().getOrDefault(exception, PARSED_SOURCE, null);
        if (parsed instanceof SourceSection section) {
            return section;
        }
        List<StackEntry> entries = StackEntry.of(exception);
        return entries.isEmpty() ? null : entries.getFirst().location();
    }
}
