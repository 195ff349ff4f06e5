// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.Comparison;

/** Code objects are equal when they do the same at the same place (CPython's code_richcompare). */
final class CodeEquality {
    private CodeEquality() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean test(PCode a, PCode b) {
        if (a == b) {
            return true;
        }
        return Text.equal(a.name(), b.name()) && a.flags() == b.flags() && a.firstLine() == b.firstLine()
                && sameSignature(a.signature(), b.signature())
                && (origin(a.body()) == origin(b.body()) || origin(a.body()).isSameCode(origin(b.body())))
                && sameNames(a.body().usedNames(), b.body().usedNames())
                && sameNames(a.body().variableNames(), b.body().variableNames())
                && sameNames(a.body().freeNames(), b.body().freeNames())
                && sameNames(a.body().cellNames(), b.body().cellNames())
                && sameConstants(a.body().constants(), b.body().constants());
    }

    private static CodeBody origin(CodeBody body) {
        CodeBody current = body;
        while (current instanceof ReplacedCodeBody replaced) {
            current = replaced.original().body();
        }
        return current;
    }

    private static boolean sameSignature(Signature a, Signature b) {
        return a.positionalOnly() == b.positionalOnly() && a.positional() == b.positional()
                && a.varArgs() == b.varArgs() && sameNames(a.names(), b.names());
    }

    private static boolean sameNames(TruffleString[] a, TruffleString[] b) {
        return Arrays.equals(a, b);
    }

    private static boolean sameConstants(Object[] a, Object[] b) {
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (PythonClass.of(a[i]) != PythonClass.of(b[i]) || !Comparison.equal(a[i], b[i])) {
                return false;
            }
        }
        return true;
    }

    static long hash(PCode code) {
        return 31L * code.name().hashCode() + 17L * code.firstLine() + code.flags();
    }
}
