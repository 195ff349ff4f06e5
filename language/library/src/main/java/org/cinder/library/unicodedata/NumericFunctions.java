// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.unicodedata;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.CharacterClass;

/** The numeric values of characters. */
@Builtins(module = "unicodedata")
public final class NumericFunctions {
    private NumericFunctions() {}

    private static Object orDefault(Object value, Object otherwise, String error) {
        if (value != null) {
            return value;
        }
        if (otherwise == null) {
            throw Errors.valueError(error);
        }
        return otherwise;
    }

    private static Long decimalValue(int c) {
        int value = CharacterClass.decimal(c);
        return value < 0 ? null : (Long) (long) value;
    }

    @Builtin(value = "decimal(chr, default=<unrepresentable>, /)",
            doc = "Converts a Unicode character into its equivalent decimal value.\n\n"
                    + "Returns the decimal value assigned to the character chr as integer.\n"
                    + "If no such value is defined, default is returned, or, if not given,\nValueError is raised.")
    static Object decimal(Object chr, Object otherwise) {
        int c = CharacterFunctions.character("decimal() argument 1", chr);
        return orDefault(decimalValue(c), otherwise, "not a decimal");
    }

    @Builtin(value = "digit(chr, default=<unrepresentable>, /)",
            doc = "Converts a Unicode character into its equivalent digit value.\n\n"
                    + "Returns the digit value assigned to the character chr as integer.\n"
                    + "If no such value is defined, default is returned, or, if not given,\nValueError is raised.")
    static Object digit(CinderContext context, Object chr, Object otherwise) {
        int c = CharacterFunctions.character("digit() argument 1", chr);
        Long decimal = decimalValue(c);
        return orDefault(decimal != null ? decimal : UnicodeTables.of(context).digit(c), otherwise, "not a digit");
    }

    @Builtin(value = "numeric(chr, default=<unrepresentable>, /)",
            doc = "Converts a Unicode character into its equivalent numeric value.\n\n"
                    + "Returns the numeric value assigned to the character chr as float.\n"
                    + "If no such value is defined, default is returned, or, if not given,\nValueError is raised.")
    static Object numeric(CinderContext context, Object chr, Object otherwise) {
        int c = CharacterFunctions.character("numeric() argument 1", chr);
        Long decimal = decimalValue(c);
        Double number = decimal != null ? (Double) (double) decimal : UnicodeTables.of(context).number(c);
        return orDefault(number, otherwise, "not a numeric character");
    }
}
