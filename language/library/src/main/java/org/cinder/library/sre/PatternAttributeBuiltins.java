// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.PNotImplemented;
import org.cinder.object.dict.PMappingProxy;
import org.cinder.object.type.GenericAliases;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.Hash;

/** Attributes, comparison and representation of patterns. */
@Builtins(type = "re.Pattern", module = "re")
public final class PatternAttributeBuiltins {
    private PatternAttributeBuiltins() {}

    @Getter(value = "pattern", doc = "The pattern string from which the pattern was compiled.")
    static Object pattern(PPattern self) {
        return self.pattern();
    }

    @Getter(value = "flags", doc = "The flags in force.")
    static long flags(PPattern self) {
        return self.flags();
    }

    @Getter(value = "groups", doc = "The number of groups.")
    static long groups(PPattern self) {
        return self.groups();
    }

    @Getter(value = "groupindex", doc = "A mapping from group names to numbers.")
    static Object groupIndex(PPattern self) {
        return new PMappingProxy(self.groupIndex());
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static TruffleString repr(PPattern self) {
        return PatternText.repr(self);
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return hash(self).")
    static long hash(PPattern self) {
        return Hash.of(self.pattern()) * 31 + self.flags();
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object equal(PPattern self, Object value) {
        if (!(value instanceof PPattern other)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        return self.flags() == other.flags() && self.isBytes() == other.isBytes()
                && Comparison.equal(self.pattern(), other.pattern());
    }

    @Builtin(value = "__copy__($self, /)", doc = "Patterns are immutable: the pattern itself.")
    static Object copy(PPattern self) {
        return self;
    }

    @Builtin(value = "__deepcopy__($self, memo, /)", doc = "Patterns are immutable: the pattern itself.")
    static Object deepcopy(PPattern self, Object memo) {
        return self;
    }

    @Builtin(value = "__class_getitem__($cls, item, /)", doc = "See PEP 585")
    static Object classGetItem(PythonClass cls, Object item) {
        return GenericAliases.create(cls, item);
    }
}
