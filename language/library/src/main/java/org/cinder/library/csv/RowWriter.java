// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.csv;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.library.csv.PDialect.Quoting;
import org.cinder.object.PNone;
import org.cinder.object.number.AnyFloat;
import org.cinder.object.number.AnyInt;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.object.StringOf;

/** Puts one record together. */
final class RowWriter {
    private final PDialect.Settings dialect;
    private final TextBuilder line = new TextBuilder();
    private int fields;
    private boolean empty = true;
    private boolean lastWasUnquotedNone;

    RowWriter(PDialect.Settings dialect) {
        this.dialect = dialect;
    }

    void field(Object field) {
        boolean none = field == PNone.NONE;
        boolean quoted = switch (dialect.quoting()) {
            case ALL -> true;
            case NONNUMERIC -> !isNumber(field);
            case STRINGS -> Text.asString(field) != null;
            case NOTNULL -> !none;
            default -> false;
        };
        lastWasUnquotedNone = none && (dialect.quoting() == Quoting.STRINGS || dialect.quoting() == Quoting.NOTNULL);
        TruffleString text = Text.asString(field);
        if (text == null) {
            text = none ? Text.EMPTY : StringOf.of(field);
        }
        append(text, quoted);
    }

    private static boolean isNumber(Object value) {
        PythonClass type = PythonClass.of(value);
        return AnyInt.is(value) || AnyFloat.is(value) || type.special(SpecialMethod.FLOAT) != null
                || type.special(SpecialMethod.INDEX) != null || type.special(SpecialMethod.INT) != null;
    }

    private void append(TruffleString text, boolean quote) {
        int[] characters = Text.codePoints(text);
        boolean quoted = quote;
        TextBuilder body = new TextBuilder();
        for (int c : characters) {
            boolean escape = false;
            if (isSpecial(c)) {
                if (dialect.quoting() == Quoting.NONE) {
                    escape = true;
                } else if (c == dialect.quote()) {
                    if (dialect.doubleQuote()) {
                        body.append(c);
                    } else {
                        escape = true;
                    }
                } else if (c == dialect.escape()) {
                    escape = true;
                }
                quoted |= !escape;
            }
            if (escape) {
                if (dialect.escape() == PDialect.NONE) {
                    throw CsvModule.error("need to escape, but no escapechar set");
                }
                body.append(dialect.escape());
            }
            body.append(c);
        }
        if (fields > 0) {
            line.append(dialect.delimiter());
        }
        if (quoted) {
            line.append(dialect.quote());
        }
        line.append(body.build());
        if (quoted) {
            line.append(dialect.quote());
        }
        empty &= characters.length == 0 && !quoted && fields == 0;
        fields++;
    }

    private boolean isSpecial(int c) {
        if (c == dialect.delimiter() || c == dialect.escape() || c == dialect.quote()) {
            return true;
        }
        for (int end : Text.codePoints(dialect.lineTerminator())) {
            if (c == end) {
                return true;
            }
        }
        return false;
    }

    TruffleString finish() {
        if (fields == 1 && empty) {
            if (dialect.quoting() == Quoting.NONE || lastWasUnquotedNone) {
                throw CsvModule.error("single empty field record must be quoted");
            }
            line.append(dialect.quote());
            line.append(dialect.quote());
        }
        line.append(dialect.lineTerminator());
        return line.build();
    }
}
