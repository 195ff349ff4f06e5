// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str.format;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;

/**
 * A template of {@code str.format} taken apart once. Only templates of plain fields have this form: an argument by
 * number, in order or by name, without attributes, items or fields in the specification, and without mistakes; the
 * rest is read by {@link TemplateScanner} each time.
 */
final class ParsedTemplate {
    private final TruffleString source;
    /** Null when the template is not of this kind. */
    private final List<Piece> pieces;
    private final int positionals;

    /**
     * A literal, and the field behind it if {@code format} is not null.
     *
     * @param number index of the argument, or -1 when it has a name
     */
    record Piece(TruffleString literal, int number, TruffleString name, int conversion, FieldFormat format) {}

    private ParsedTemplate(TruffleString source, List<Piece> pieces) {
        this.source = source;
        this.pieces = pieces;
        int count = 0;
        if (pieces != null) {
            for (Piece piece : pieces) {
                count = Math.max(count, piece.number() + 1);
            }
        }
        this.positionals = count;
    }

    static ParsedTemplate of(TruffleString source) {
        try {
            return new ParsedTemplate(source, parse(source));
        } catch (PException e) {
            // the mistake shows when the template is used
            return new ParsedTemplate(source, null);
        }
    }

    TruffleString source() {
        return source;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** How many positional arguments the fields ask for. */
    int positionals() {
        return positionals;
    }

    private static List<Piece> parse(TruffleString source) {
        List<Piece> pieces = new ArrayList<>();
        TemplateScanner scanner = new TemplateScanner(source);
        int next = 0;
        boolean manual = false;
        while (scanner.next()) {
            if (!scanner.hasField()) {
                pieces.add(new Piece(scanner.literal(), -1, null, 0, null));
                continue;
            }
            FieldName name = new FieldName(scanner.fieldName());
            boolean empty = Text.length(name.first()) == 0;
            long number = empty ? next++ : FieldName.number(name.first());
            manual |= !empty && number >= 0;
            boolean known = "\0rsa".indexOf(scanner.conversion()) >= 0;
            if (name.next() || scanner.isNested() || !known || number > Short.MAX_VALUE || manual && next > 0) {
                return null;
            }
            TruffleString spec = scanner.spec();
            pieces.add(new Piece(scanner.literal(), (int) number, number < 0 ? name.first() : null,
                    scanner.conversion(), Text.length(spec) == 0 ? FieldFormat.PLAIN : new FieldFormat(spec)));
        }
        return pieces;
    }
}
