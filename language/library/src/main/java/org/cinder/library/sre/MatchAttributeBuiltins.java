// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.PNone;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.GenericAliases;
import org.cinder.object.type.PythonClass;

/** Attributes of matches. */
@Builtins(type = "re.Match", module = "re")
public final class MatchAttributeBuiltins {
    private MatchAttributeBuiltins() {}

    @Getter(value = "string", doc = "The string that was searched.")
    static Object string(PMatch self) {
        return self.subject().original();
    }

    @Getter(value = "re", doc = "The pattern.")
    static Object pattern(PMatch self) {
        return self.pattern();
    }

    @Getter(value = "pos", doc = "Where the search began.")
    static long position(PMatch self) {
        return self.position();
    }

    @Getter(value = "endpos", doc = "Where the search had to end.")
    static long endPosition(PMatch self) {
        return self.endPosition();
    }

    @Getter(value = "lastindex", doc = "The number of the last group that matched, or None.")
    static Object lastIndex(PMatch self) {
        return self.lastIndex() <= 0 ? PNone.NONE : (Object) (long) self.lastIndex();
    }

    @Getter(value = "lastgroup", doc = "The name of the last group that matched, or None.")
    static Object lastGroup(PMatch self) {
        return self.lastIndex() <= 0 ? PNone.NONE : self.pattern().nameOf(self.lastIndex());
    }

    @Getter(value = "regs", doc = "The spans of all groups.")
    static Object regs(PMatch self) {
        Object[] spans = new Object[self.pattern().groups() + 1];
        for (int i = 0; i < spans.length; i++) {
            spans[i] = new PTuple((long) self.start(i), (long) self.end(i));
        }
        return new PTuple(spans);
    }

    @Builtin(value = "__class_getitem__($cls, item, /)", doc = "See PEP 585")
    static Object classGetItem(PythonClass cls, Object item) {
        return GenericAliases.create(cls, item);
    }
}
