// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.Set;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;

/** {@code code.replace(...)}: a copy with another name, place or flags. What is executed stays the same. */
final class CodeReplacement {
    private static final Set<String> NUMBERS =
            Set.of("co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals",
            "co_stacksize", "co_flags", "co_firstlineno");
    private static final Set<String> BYTES = Set.of("co_code", "co_linetable", "co_exceptiontable");
    private static final Set<String> TUPLES =
            Set.of("co_consts", "co_names", "co_varnames", "co_freevars", "co_cellvars");
    private static final Set<String> STRINGS = Set.of("co_filename", "co_name", "co_qualname");

    private final PDict changes;

    private CodeReplacement(PDict changes) {
        this.changes = changes;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PCode apply(PCode code, PDict changes) {
        CodeReplacement replacement = new CodeReplacement(changes);
        replacement.check();
        CodeBody body = code.body();
        CodeBody changed = new ReplacedCodeBody(code, replacement.string("co_filename", Text.of(body.fileName())),
                replacement.number("co_firstlineno", body.firstLine()),
                        replacement.names("co_varnames", body.variableNames()),
                replacement.names("co_cellvars", body.cellNames()), replacement.names("co_freevars", body.freeNames()),
                replacement.names("co_names", body.usedNames()), replacement.constants(body));
        TruffleString name = replacement.string("co_name", code.name());
        TruffleString qualifiedName = replacement.string("co_qualname", code.qualifiedName());
        return new PCode(changed, name, qualifiedName, code.signature(), replacement.number("co_flags", code.flags()));
    }

    private void check() {
        HashTable table = changes.table();
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            String name = Text.toJava(Text.asString(table.keyAt(entry)));
            Object value = table.valueAt(entry);
            if (NUMBERS.contains(name)) {
                if (Index.toInt(value) < 0) {
                    throw Errors.valueError("%s must be a positive integer", name);
                }
            } else if (BYTES.contains(name)) {
                require(value instanceof PBytes, name, "bytes", value);
            } else if (TUPLES.contains(name)) {
                require(value instanceof PTuple, name, "tuple", value);
            } else if (STRINGS.contains(name)) {
                require(Text.asString(value) != null, name, "str", value);
            } else {
                throw Errors.typeError("'%s' is an invalid keyword argument for replace()", name);
            }
        }
    }

    private static void require(boolean fits, String name, String expected, Object value) {
        if (!fits) {
            throw Errors.typeError("replace() argument '%s' must be %s, not %s", name, expected, PythonClass.of(value));
        }
    }

    private Object given(String name) {
        return changes.get(Text.of(name));
    }

    private int number(String name, int otherwise) {
        Object value = given(name);
        return value == null ? otherwise : Index.toInt(value);
    }

    private TruffleString string(String name, TruffleString otherwise) {
        Object value = given(name);
        return value == null ? otherwise : Text.asString(value);
    }

    private TruffleString[] names(String name, TruffleString[] otherwise) {
        if (!(given(name) instanceof PTuple tuple)) {
            return otherwise;
        }
        for (Object element : tuple.elements()) {
            if (!(element instanceof TruffleString)) {
                throw Errors.typeError("name tuples must contain only strings, not '%s'", PythonClass.of(element));
            }
        }
        return Arrays.copyOf(tuple.elements(), tuple.length(), TruffleString[].class);
    }

    private Object[] constants(CodeBody body) {
        return given("co_consts") instanceof PTuple tuple ? tuple.elements() : body.constants();
    }
}
