// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.csv;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import org.cinder.library.csv.PDialect.Quoting;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;

/** Splits lines into fields, one character at a time; a record may go on over several lines. */
final class LineParser {
    private static final int END = -2;

    private final PDialect.Settings dialect;
    private final CsvState limits;
    private State state = State.START_RECORD;
    private ArrayList<Object> fields = new ArrayList<>();
    private TextBuilder field = new TextBuilder();
    private int length;
    private boolean numeric;

    private enum State { START_RECORD, START_FIELD, ESCAPED, AFTER_ESCAPED_NEWLINE, FIELD, QUOTED, ESCAPED_IN_QUOTED,
        QUOTE_IN_QUOTED, AFTER_RECORD }

    LineParser(PDialect.Settings dialect, CsvState limits) {
        this.dialect = dialect;
        this.limits = limits;
    }

    /** Begins a record. */
    void start() {
        state = State.START_RECORD;
        fields = new ArrayList<>();
        reset();
    }

    private void reset() {
        field = new TextBuilder();
        length = 0;
        numeric = false;
    }

    /** Takes one line in; whether the record is complete. */
    boolean line(TruffleString line) {
        for (int c : Text.codePoints(line)) {
            take(c);
        }
        take(END);
        return state == State.START_RECORD;
    }

    /** Whether the lines ended within a field, which a strict dialect does not allow. */
    boolean isOpen() {
        return length > 0 || state == State.QUOTED;
    }

    boolean isStrict() {
        return dialect.strict();
    }

    PList record() {
        PList record = PList.of(fields.toArray());
        fields = new ArrayList<>();
        return record;
    }

    private static boolean isNewline(int c) {
        return c == '\n' || c == '\r';
    }

    private void take(int c) {
        switch (state) {
            case START_RECORD -> startRecord(c);
            case START_FIELD -> startField(c);
            case ESCAPED -> escaped(c);
            case AFTER_ESCAPED_NEWLINE -> {
                if (c != END) {
                    inField(c);
                }
            }
            case FIELD -> inField(c);
            case QUOTED -> quoted(c);
            case ESCAPED_IN_QUOTED -> {
                add(c == END ? '\n' : c);
                state = State.QUOTED;
            }
            case QUOTE_IN_QUOTED -> quoteInQuoted(c);
            case AFTER_RECORD -> {
                if (c == END) {
                    state = State.START_RECORD;
                } else if (!isNewline(c)) {
                    throw CsvModule.error("new-line character seen in unquoted field - do you need to open the file "
                            + "in universal-newline mode?");
                }
            }
            default -> throw new IllegalStateException(state.name());
        }
    }

    private void startRecord(int c) {
        if (isNewline(c)) {
            state = State.AFTER_RECORD;
        } else if (c != END) {
            startField(c);
        }
    }

    private void startField(int c) {
        if (isNewline(c) || c == END) {
            endRecord(c);
        } else if (c == dialect.quote() && dialect.quoting() != Quoting.NONE) {
            state = State.QUOTED;
        } else if (c == dialect.escape()) {
            state = State.ESCAPED;
        } else if (c == dialect.delimiter()) {
            save();
            state = State.START_FIELD;
        } else if (c == ' ' && dialect.skipInitialSpace()) {
            state = State.START_FIELD;
        } else {
            numeric = dialect.quoting() == Quoting.NONNUMERIC;
            add(c);
            state = State.FIELD;
        }
    }

    private void escaped(int c) {
        add(c == END ? '\n' : c);
        state = isNewline(c) ? State.AFTER_ESCAPED_NEWLINE : State.FIELD;
    }

    private void inField(int c) {
        if (isNewline(c) || c == END) {
            endRecord(c);
        } else if (c == dialect.escape()) {
            state = State.ESCAPED;
        } else if (c == dialect.delimiter()) {
            save();
            state = State.START_FIELD;
        } else {
            add(c);
            state = State.FIELD;
        }
    }

    private void quoted(int c) {
        if (c == END) {
            return;
        }
        if (c == dialect.escape()) {
            state = State.ESCAPED_IN_QUOTED;
        } else if (c == dialect.quote() && dialect.quoting() != Quoting.NONE) {
            state = dialect.doubleQuote() ? State.QUOTE_IN_QUOTED : State.FIELD;
        } else {
            add(c);
        }
    }

    private void quoteInQuoted(int c) {
        if (dialect.quoting() != Quoting.NONE && c == dialect.quote()) {
            add(c);
            state = State.QUOTED;
        } else if (c == dialect.delimiter()) {
            save();
            state = State.START_FIELD;
        } else if (isNewline(c) || c == END) {
            endRecord(c);
        } else if (!dialect.strict()) {
            add(c);
            state = State.FIELD;
        } else {
            throw CsvModule.error("'%s' expected after '%s'", Text.ofCodePoint(dialect.delimiter()),
                    Text.ofCodePoint(dialect.quote()));
        }
    }

    private void endRecord(int c) {
        save();
        state = c == END ? State.START_RECORD : State.AFTER_RECORD;
    }

    private void add(int c) {
        if (length >= limits.fieldLimit()) {
            throw CsvModule.error("field larger than field limit (%d)", limits.fieldLimit());
        }
        field.append(c);
        length++;
    }

    /** Ends the field. */
    void save() {
        Object text = field.build();
        boolean number = numeric;
        reset();
        fields.add(number ? Calls.call(BuiltinTypes.FLOAT, text) : text);
    }

    /** The error for lines that end within a field. */
    static RuntimeException unexpectedEnd() {
        return CsvModule.error("unexpected end of data");
    }

    static RuntimeException notText(Object line) {
        return CsvModule.error("iterator should return strings, not %s (the file should be opened in text mode)",
                PythonClass.of(line));
    }
}
