// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.set;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.hash.SetTable;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;

/** Construction and hash of frozensets. */
@Builtins(type = "frozenset")
public final class FrozenSetBuiltins {
    private FrozenSetBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true,
            doc = "frozenset() -> empty frozenset object\nfrozenset(iterable) -> frozenset object\n\n"
                    + "Build an immutable unordered collection of unique elements.")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        boolean plain = cls.special(SpecialMethod.INIT) == BuiltinTypes.FROZENSET.special(SpecialMethod.INIT);
        if (kwargs.size() != 0 && plain) {
            throw Errors.typeError("frozenset() takes no keyword arguments");
        }
        if (args.length > 1) {
            throw Errors.typeError("frozenset expected at most 1 argument, got %s", args.length);
        }
        if (args.length == 0) {
            return new PSet(cls.instanceShape(), new SetTable());
        }
        boolean exact = cls == BuiltinTypes.FROZENSET;
        if (exact && args[0] instanceof PSet set && set.pythonClass() == BuiltinTypes.FROZENSET) {
            return set;
        }
        return new PSet(cls.instanceShape(), SetOperations.tableOf(args[0]));
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return hash(self).")
    static long hash(PSet self) {
        if (!self.isHashed()) {
            self.setHash(computeHash(self.table()));
        }
        return self.hash();
    }

    /** Independent of the order of the elements, and what {@code collections.abc.Set._hash} computes. */
    private static long computeHash(SetTable table) {
        long hash = 1927868237L * (table.size() + 1);
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            long element = table.hashAt(entry);
            hash ^= (element ^ (element << 16) ^ 89869747L) * 3644798167L;
        }
        hash ^= (hash >>> 11) ^ (hash >>> 25);
        hash = hash * 69069L + 907133923L;
        return hash == -1 ? 590923713L : hash;
    }
}
