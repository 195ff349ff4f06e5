// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.dict;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.str.Text;
import org.cinder.operation.collection.ReprBuilder;
import org.cinder.operation.object.ReprGuard;

/** What keys, values and items of a dict have in common. */
@Builtins(types = {"dict_keys", "dict_items", "dict_values"})
public final class DictViewBuiltins {
    private static final TruffleString RECURSIVE = Text.of("...");

    private DictViewBuiltins() {}

    @Builtin(value = "__len__($self, /)", doc = "Return len(self).", inline = true)
    static long length(PDictView self) {
        return self.dict().size();
    }

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).", inline = true)
    static PIterator iter(PDictView self) {
        return self.iterator();
    }

    @Builtin(value = "__reversed__($self, /)", hideSignature = true,
            doc = "Return a reverse iterator over the dict's elements.")
    static PIterator reversed(PDictView self) {
        return self.reverseIterator();
    }

    @Getter(value = "mapping", doc = "dictionary that this view refers to")
    static Object mapping(PDictView self) {
        return new PMappingProxy(self.dict());
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static TruffleString repr(PDictView self) {
        if (!ReprGuard.enter(self)) {
            return RECURSIVE;
        }
        try {
            ReprBuilder text = new ReprBuilder(self.pythonClass().name() + "([");
            PIterator iterator = self.iterator();
            for (Object element = iterator.next(); element != null; element = iterator.next()) {
                text.separate().addRepr(element);
            }
            return text.finish("])");
        } finally {
            ReprGuard.leave(self);
        }
    }
}
