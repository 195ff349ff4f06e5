// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.csv;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.str.Text;
import org.cinder.operation.collection.Iteration;

/** A reader: gives a list of fields for each record. */
final class PReader extends PIterator {
    private final Object lines;
    private final PDialect dialect;
    private final LineParser parser;
    private long lineNumber;

    PReader(Object lines, PDialect dialect, CsvState limits) {
        super(CsvModule.READER.instanceShape());
        this.lines = lines;
        this.dialect = dialect;
        this.parser = new LineParser(dialect.settings(), limits);
    }

    PDialect dialect() {
        return dialect;
    }

    long lineNumber() {
        return lineNumber;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        parser.start();
        while (true) {
            Object line = Iteration.next(lines);
            if (line == null) {
                if (!parser.isOpen()) {
                    return null;
                }
                if (parser.isStrict()) {
                    throw LineParser.unexpectedEnd();
                }
                parser.save();
                return parser.record();
            }
            TruffleString text = Text.asString(line);
            if (text == null) {
                throw LineParser.notText(line);
            }
            lineNumber++;
            if (parser.line(text)) {
                return parser.record();
            }
        }
    }
}
