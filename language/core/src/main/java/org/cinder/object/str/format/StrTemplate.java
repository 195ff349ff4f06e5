// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str.format;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.CinderLanguage;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;
import org.cinder.operation.collection.Items;
import org.cinder.operation.object.AsciiOf;
import org.cinder.operation.object.FormatOf;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.StringOf;

/** {@code str.format} and {@code str.format_map}. */
public final class StrTemplate {
    private static final int MAX_DEPTH = 2;

    private final Object[] positional;
    private final Object named;
    private boolean automatic;
    private boolean manual;
    private int nextNumber;

    private StrTemplate(Object[] positional, Object named) {
        this.positional = positional;
        this.named = named;
    }

    /**
     * @param positional the arguments by number, or null when there are none by nature
     * @param named mapping of the others, null when there are none
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString format(TruffleString template, Object[] positional, Object named) {
        ParsedTemplate parsed = CinderLanguage.get(null).templates().template(template);
        StrTemplate state = new StrTemplate(positional, named);
        int given = positional == null ? 0 : positional.length;
        boolean served = parsed.pieces() != null && parsed.positionals() <= given;
        return served ? state.format(parsed) : state.format(template, MAX_DEPTH);
    }

    private TruffleString format(ParsedTemplate parsed) {
        TextBuilder out = new TextBuilder(Text.length(parsed.source()) + 16);
        for (ParsedTemplate.Piece piece : parsed.pieces()) {
            out.append(piece.literal());
            if (piece.format() != null) {
                Object value = piece.name() == null ? positional[piece.number()] : byName(piece.name());
                piece.format().append(out, piece.conversion() == 0 ? value : convert(value, piece.conversion()));
            }
        }
        return out.build();
    }

    private TruffleString format(TruffleString template, int depth) {
        if (depth == 0) {
            throw Errors.valueError("Max string recursion exceeded");
        }
        TextBuilder out = new TextBuilder(Text.length(template) + 16);
        TemplateScanner scanner = new TemplateScanner(template);
        while (scanner.next()) {
            out.append(scanner.literal());
            if (scanner.hasField()) {
                Object value = convert(value(scanner.fieldName()), scanner.conversion());
                TruffleString spec = scanner.spec();
                out.append(FormatOf.of(value, scanner.isNested() ? format(spec, depth - 1) : spec));
            }
        }
        return out.build();
    }

    private static Object convert(Object value, int conversion) {
        return switch (conversion) {
            case 0 -> value;
            case 'r' -> ReprOf.of(value);
            case 's' -> StringOf.of(value);
            case 'a' -> AsciiOf.of(value);
            default -> throw Errors.valueError("Unknown conversion specifier %s", FormatSpec.shown(conversion));
        };
    }

    private Object value(TruffleString fieldName) {
        FieldName name = new FieldName(fieldName);
        Object value = argument(name.first());
        while (name.next()) {
            value = name.isAttribute() ? GetAttribute.of(value, (TruffleString) name.key()) : Items.get(value,
            name.key());
        }
        return value;
    }

    private Object argument(TruffleString first) {
        boolean empty = Text.length(first) == 0;
        long number = empty ? -1 : FieldName.number(first);
        if (empty || number >= 0) {
            checkNumbering(empty);
        }
        if (empty) {
            number = nextNumber++;
        }
        if (number < 0) {
            return byName(first);
        }
        if (positional == null) {
            throw Errors.valueError("Format string contains positional fields");
        }
        if (number >= positional.length) {
            throw Errors.indexError("Replacement index %d out of range for positional args tuple", number);
        }
        return positional[(int) number];
    }

    private void checkNumbering(boolean empty) {
        if (empty ? manual : automatic) {
            throw Errors.valueError(empty
                    ? "cannot switch from manual field specification to automatic field numbering"
                    : "cannot switch from automatic field numbering to manual field specification");
        }
        automatic |= empty;
        manual |= !empty;
    }

    private Object byName(TruffleString name) {
        if (named == null) {
            throw Errors.keyError(name);
        }
        if (named instanceof PDict dict && dict.pythonClass().isBuiltin()) {
            Object value = dict.get(name);
            if (value == null) {
                throw Errors.keyError(name);
            }
            return value;
        }
        return Items.get(named, name);
    }
}
