// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.IsCallable;

/** {@code sub} and {@code subn}: a function, a template, or text without backslashes replaces each match. */
final class Substitution {
    private static final TruffleString COMPILE_TEMPLATE = Text.of("_compile_template");
    private static final TruffleString RE = Text.of("re");

    private final PPattern pattern;
    private final Object function;
    private final Object literal;
    private final PTemplate template;
    private long count;

    Substitution(PPattern pattern, Object replacement) {
        this.pattern = pattern;
        boolean callable = IsCallable.test(replacement);
        function = callable ? replacement : null;
        literal = !callable && isLiteral(replacement) ? replacement : null;
        template = callable || literal != null ? null : compile(pattern, replacement);
    }

    private static boolean isLiteral(Object replacement) {
        TruffleString text = Text.asString(replacement);
        if (text != null) {
            return text.indexOfCodePointUncached('\\', 0, Text.length(text), Text.ENCODING) < 0;
        }
        ByteView bytes = ByteView.of(replacement);
        if (bytes == null) {
            return false;
        }
        for (byte b : bytes.toArray()) {
            if (b == '\\') {
                return false;
            }
        }
        return true;
    }

    /** The template of a replacement with backslashes; the package {@code re} parses it. */
    static PTemplate compile(PPattern pattern, Object replacement) {
        PModule re = (PModule) CinderContext.get(null).sysModules().get(RE);
        return (PTemplate) Calls.call(GetAttribute.of(re, COMPILE_TEMPLATE), pattern, replacement);
    }

    long count() {
        return count;
    }

    Object apply(Object string, long limit) {
        Subject subject = Subject.of(string, pattern.isBytes());
        MatchScan scan = new MatchScan(pattern, subject, 0, Long.MAX_VALUE);
        PartJoiner out = new PartJoiner(subject.isBytes());
        int last = 0;
        while (limit == 0 || count < limit) {
            PMatch match = scan.next(MatchMode.SEARCH);
            if (match == null) {
                break;
            }
            out.add(subject.part(last, match.start(0)));
            replace(out, match);
            last = match.end(0);
            count++;
        }
        if (count == 0) {
            return subject.part(0, subject.length());
        }
        out.add(subject.part(last, subject.length()));
        return out.result();
    }

    private void replace(PartJoiner out, PMatch match) {
        if (literal != null) {
            out.add(literal);
        } else if (template != null) {
            template.expand(out, match);
        } else {
            Object result = Calls.call(function, match);
            if (result != PNone.NONE) {
                out.add(result);
            }
        }
    }
}
