// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import org.cinder.ast.Span;
import org.cinder.frame.PythonRootNode;

/** Turns spans (lines and UTF-8 byte columns) into Truffle source sections, for tools and stack traces of embedders. */
final class SourceSections {
    private SourceSections() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static SourceSection of(PythonNode node, Span span) {
        RootNode root = node.getRootNode();
        if (!(root instanceof PythonRootNode python) || python.source() == null) {
            return null;
        }
        Source source = python.source();
        if (!source.hasCharacters() || span.endLine() > source.getLineCount()) {
            return source.createUnavailableSection();
        }
        int start = offset(source, span.line(), span.column());
        int end = offset(source, span.endLine(), span.endColumn());
        return end < start ? source.createUnavailableSection() : source.createSection(start, end - start);
    }

    private static int offset(Source source, int line, int byteColumn) {
        int start = source.getLineStartOffset(line);
        int length = source.getLineLength(line);
        CharSequence text = source.getCharacters(line);
        int bytes = 0;
        int index = 0;
        while (index < length && bytes < byteColumn) {
            char c = text.charAt(index);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : Character.isSurrogate(c) ? 2 : 3;
            index++;
        }
        return start + index;
    }
}
