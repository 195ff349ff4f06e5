// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;

/**
 * A {@code StringIO}: text in memory. As long as text is only added at the end it is kept in a builder; the first other
 * operation turns it into an array of code points.
 */
final class PStringIO extends PIOBase {
    private TextBuilder builder = new TextBuilder();
    private int[] characters;
    private int length;
    private long position;
    private NewlineMode mode = new NewlineMode(false, false, Text.of("\n"), null);
    private NewlineState newlines;

    PStringIO(Shape shape) {
        super(shape);
    }

    void initialize(NewlineMode newMode) {
        mode = newMode;
        newlines = newMode.universal() ? new NewlineState(newMode.translateReads()) : null;
        set(Text.EMPTY);
    }

    /** Replaces the content; the position is the start. */
    void set(TruffleString text) {
        builder = null;
        characters = Text.codePoints(text);
        length = characters.length;
        position = 0;
        if (length == 0) {
            builder = new TextBuilder();
            characters = null;
        }
    }

    NewlineMode mode() {
        return mode;
    }

    NewlineState newlines() {
        return newlines;
    }

    int length() {
        return length;
    }

    long position() {
        return position;
    }

    void setPosition(long newPosition) {
        position = newPosition;
    }

    void checkNotClosed() {
        if (isBaseClosed()) {
            throw Errors.valueError("I/O operation on closed file");
        }
    }

    private int[] characters() {
        if (characters == null) {
            characters = Text.codePoints(builder.build());
            builder = null;
        }
        return characters;
    }

    TruffleString value() {
        if (characters == null) {
            TruffleString text = builder.build();
            builder = new TextBuilder().append(text);
            return text;
        }
        return Text.ofCodePoints(characters, 0, length);
    }

    /** Writes at the current position what the newline mode makes of the text. */
    void write(TruffleString given) {
        TruffleString text = mode.outgoing(newlines == null ? given : newlines.process(given, true));
        int count = Text.length(text);
        if (count == 0) {
            return;
        }
        if (position + count > Integer.MAX_VALUE - 16) {
            throw Errors.overflowError("new position too large");
        }
        if (characters == null && position == length) {
            builder.append(text);
        } else {
            overwrite(Text.codePoints(text));
        }
        position += count;
        length = Math.max(length, (int) position);
    }

    private void overwrite(int[] added) {
        int[] target = characters();
        int end = (int) position + added.length;
        if (end > target.length) {
            target = Arrays.copyOf(target, Math.max(end, target.length + (target.length >> 1)));
            characters = target;
        }
        if (position > length) {
            Arrays.fill(target, length, (int) position, 0);
        }
        System.arraycopy(added, 0, target, (int) position, added.length);
    }

    void truncate(int size) {
        if (size < length) {
            characters();
            length = size;
        }
    }

    /** Takes at most so many characters. */
    TruffleString take(long wanted) {
        int from = (int) Math.min(position, length);
        int count = (int) Math.min(wanted, length - from);
        if (count == 0) {
            return Text.EMPTY;
        }
        TruffleString text = Text.ofCodePoints(characters(), from, count);
        position = (long) from + count;
        return text;
    }

    /** Takes a line, or at most {@code limit} characters of it. */
    TruffleString takeLine(long limit) {
        if (position >= length) {
            return Text.EMPTY;
        }
        int[] text = characters();
        int from = (int) position;
        int end = from;
        while (end < length && !endsAt(text, end, from)) {
            end++;
        }
        return take(Math.min(limit, Math.min(end + 1, length) - from));
    }

    /** Whether the character at {@code index} is the last one of a line. */
    private boolean endsAt(int[] text, int index, int from) {
        int c = text[index];
        if (mode.universal() && !mode.translateReads()) {
            return c == '\n' || c == '\r' && !(index + 1 < length && text[index + 1] == '\n');
        }
        TruffleString end = mode.lineEnd();
        int size = Text.length(end);
        if (c != Text.codePointAt(end, size - 1)) {
            return false;
        }
        return size == 1 || index > from && text[index - 1] == Text.codePointAt(end, 0);
    }
}
