// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.strings;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Parsing of format strings for {@code string.Formatter}. */
@Builtins(module = "_string")
public final class StringFunctions {
    private StringFunctions() {}

    @Builtin(value = "formatter_parser(format, /)", hideSignature = true,
            doc = "parse the argument as a format string: an iterator of tuples\n(literal text, field name, format "
                    + "spec, conversion)")
    static Object parser(Object format) {
        return Iteration.iterator(PList.of(new FormatParser(text(format)).parse().toArray()));
    }

    private static TruffleString text(Object format) {
        TruffleString text = Text.asString(format);
        if (text == null) {
            throw Errors.typeError("expected str, got %s", PythonClass.of(format));
        }
        return text;
    }

    @Builtin(value = "formatter_field_name_split(field_name, /)", hideSignature = true,
            doc = "split the argument as a field name: the first part (int or str) and an iterator of pairs\n"
                    + "(is attribute, name or index) for the rest")
    static Object fieldNameSplit(Object fieldName) {
        int[] name = Text.codePoints(text(fieldName));
        int end = 0;
        while (end < name.length && name[end] != '.' && name[end] != '[') {
            end++;
        }
        List<Object> rest = new ArrayList<>();
        int i = end;
        while (i < name.length) {
            boolean attribute = name[i] == '.';
            int start = i + 1;
            if (!attribute && name[i] != '[') {
                throw Errors.valueError("Only '.' or '[' may follow ']' in format field specifier");
            }
            i = start;
            while (i < name.length && (attribute ? name[i] != '.' && name[i] != '[' : name[i] != ']')) {
                i++;
            }
            if (!attribute && i == name.length) {
                throw Errors.valueError("Missing ']' in format string");
            }
            if (i == start) {
                throw Errors.valueError("Empty attribute in format string");
            }
            TruffleString part = Text.ofCodePoints(name, start, i - start);
            rest.add(PTuple.of(attribute, attribute ? part : numberOrText(part)));
            if (!attribute) {
                i++;
            }
        }
        Object first = numberOrText(Text.ofCodePoints(name, 0, end));
        return PTuple.of(first, Iteration.iterator(PList.of(rest.toArray())));
    }

    private static Object numberOrText(TruffleString part) {
        String text = Text.toJava(part);
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return part;
        }
        BigInteger number = new BigInteger(text);
        if (number.bitLength() >= Long.SIZE) {
            throw Errors.valueError("Too many decimal digits in format string");
        }
        return number.longValue();
    }
}
