// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PException;
import org.cinder.object.list.PList;
import org.cinder.object.number.PInt;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;

/**
 * A call of a sample builtin, read from Python source such as {@code str.center('', 1, x=2)} with literal arguments.
 */
final class SampleCall {
    private static final BuiltinTable[] TABLES = {new SampleTextBuiltinsTable(), new SampleListBuiltinsTable(),
        new SampleMathBuiltinsTable(), new SampleFunctionsTable(), new SampleDictBuiltinsTable(),
        new SampleFloatBuiltinsTable(), new SampleIntBuiltinsTable()};

    private final BuiltinSpec spec;
    private final List<Object> positional = new ArrayList<>();
    private final List<TruffleString> names = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private SampleCall(String source) {
        int open = source.indexOf('(');
        spec = spec(source.substring(0, open));
        if (spec.kind() == BuiltinKind.CLASS_METHOD) {
            positional.add(literal(spec.owner()));
        }
        String arguments = source.substring(open + 1, source.length() - 1);
        for (String argument : arguments.isEmpty() ? new String[0] : arguments.split(", ")) {
            int equals = argument.indexOf('=');
            if (equals > 0) {
                names.add(Text.of(argument.substring(0, equals)));
                values.add(literal(argument.substring(equals + 1)));
            } else {
                positional.add(literal(argument));
            }
        }
    }

    /** The result of the call. */
    static Object run(String source) {
        SampleCall call = new SampleCall(source);
        return call.names.isEmpty() ? call.spec.call(call.positional.toArray())
                : call.spec.table().callWithKeywords(call.spec.index(), call.positional.toArray(),
                        call.names.toArray(TruffleString[]::new), call.values.toArray());
    }

    /** The result of the call by way of a plan; null when there is none. */
    static Object runPlanned(String source) {
        SampleCall call = new SampleCall(source);
        KeywordPlan plan = KeywordPlan.of(call.spec, call.positional.size(), call.names.toArray(TruffleString[]::new));
        if (plan == null) {
            return null;
        }
        Object[] complete = plan.arrange(call.positional.toArray(), call.values.toArray());
        return call.spec.table().call(call.spec.index(), complete);
    }

    /** The error the call raises, {@code TypeError: text}; the result when it raises nothing. */
    static String outcome(String source) {
        try {
            return "returned " + run(source);
        } catch (PException e) {
            return e.getMessage();
        }
    }

    /** The entry called {@code str.join}, {@code math.sqrt} or {@code len}. */
    static BuiltinSpec spec(String name) {
        for (BuiltinTable table : TABLES) {
            for (BuiltinSpec spec : table.specs()) {
                if (name.equals(table.owner().equals("builtins") ? spec.name() : table.owner() + "." + spec.name())) {
                    return spec;
                }
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static Object literal(String text) {
        return switch (text) {
            case "None" -> PNone.NONE;
            case "True" -> true;
            case "[]" -> new PList();
            case "[1]" -> PList.of(1L);
            case "{}" -> new PDict();
            case "str" -> BuiltinTypes.STR;
            case "int" -> BuiltinTypes.INT;
            case "float" -> BuiltinTypes.FLOAT;
            case "dict" -> BuiltinTypes.DICT;
            default -> text.startsWith("'") ? Text.of(text.substring(1, text.length() - 1))
                    : text.contains(".") ? (Object) Double.valueOf(text) : PInt.of(new BigInteger(text));
        };
    }
}
