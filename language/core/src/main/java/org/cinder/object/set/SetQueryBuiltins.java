// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.set;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Kind;
import org.cinder.object.Names;
import org.cinder.object.hash.SetTable;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PGenericAlias;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.ReprBuilder;
import org.cinder.operation.object.ReprGuard;

/** What sets and frozensets can tell and derive without changing. */
@Builtins(type = "set")
public final class SetQueryBuiltins {
    private static final int HEADER_SIZE = 200;
    private static final int ENTRY_SIZE = 24;

    private SetQueryBuiltins() {}

    /** An exact set or frozenset, as {@code like} is one. */
    static PSet wrap(PSet like, SetTable table) {
        return like.isFrozen() ? PSet.frozen(table) : new PSet(table);
    }

    @Builtin(value = "__len__($self, /)", doc = "Return len(self).", inline = true)
    static long length(PSet self) {
        return self.size();
    }

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).", inline = true)
    static Object iter(PSet self) {
        return new SetIterator(self);
    }

    @Builtin(value = "__contains__($self, object, /)", kind = Kind.METHOD, hideSignature = true, inline = true,
            doc = "x.__contains__(y) <==> y in x.")
    static boolean contains(PSet self, Object object) {
        return self.contains(object);
    }

    @Builtin(value = "copy($self, /)", hideSignature = true, doc = "Return a shallow copy of a set.")
    static Object copy(PSet self) {
        return self.pythonClass() == BuiltinTypes.FROZENSET ? self : wrap(self, self.table().copy());
    }

    @Builtin(value = "union($self, /, *others)", hideSignature = true,
            doc = "Return the union of sets as a new set.\n\n(i.e. all elements that are in either set.)")
    static Object union(PSet self, Object[] others) {
        SetTable result = self.table().copy();
        for (Object other : others) {
            SetOperations.addAll(result, other);
        }
        return wrap(self, result);
    }

    @Builtin(value = "intersection($self, /, *others)", hideSignature = true,
            doc = "Return the intersection of two sets as a new set.\n\n(i.e. all elements that are in both sets.)")
    static Object intersection(PSet self, Object[] others) {
        return wrap(self, intersectAll(self, others));
    }

    static SetTable intersectAll(PSet self, Object[] others) {
        PSet current = self;
        for (Object other : others) {
            current = wrap(self, SetOperations.intersection(current, other));
        }
        return others.length == 0 ? self.table().copy() : current.table();
    }

    @Builtin(value = "difference($self, /, *others)", hideSignature = true,
            doc = "Return the difference of two or more sets as a new set.\n\n"
                    + "(i.e. all elements that are in this set but not the others.)")
    static Object difference(PSet self, Object[] others) {
        if (others.length == 0) {
            return wrap(self, self.table().copy());
        }
        SetTable result = SetOperations.difference(self, others[0]);
        for (int i = 1; i < others.length; i++) {
            SetOperations.removeAll(result, others[i]);
        }
        return wrap(self, result);
    }

    @Builtin(value = "symmetric_difference($self, other, /)", hideSignature = true,
            doc = "Return the symmetric difference of two sets as a new set.\n\n"
                    + "(i.e. all elements that are in exactly one of the sets.)")
    static Object symmetricDifference(PSet self, Object other) {
        SetTable result = SetOperations.tableOf(other);
        SetOperations.toggleAll(result, self);
        return wrap(self, result);
    }

    @Builtin(value = "isdisjoint($self, other, /)", hideSignature = true,
            doc = "Return True if two sets have a null intersection.")
    static boolean isDisjoint(PSet self, Object other) {
        return SetOperations.isDisjoint(self, other);
    }

    @Builtin(value = "issubset($self, other, /)",
            doc = "Report whether another set contains this set.", hideSignature = true)
    static boolean isSubset(PSet self, Object other) {
        SetTable table = other instanceof PSet set ? set.table() : SetOperations.tableOf(other);
        return SetOperations.isSubset(self.table(), table);
    }

    @Builtin(value = "issuperset($self, other, /)",
            doc = "Report whether this set contains another set.", hideSignature = true)
    static boolean isSuperset(PSet self, Object other) {
        SetTable table = other instanceof PSet set ? set.table() : SetOperations.tableOf(other);
        return SetOperations.isSubset(table, self.table());
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static TruffleString repr(PSet self) {
        PythonClass type = self.pythonClass();
        if (!ReprGuard.enter(self)) {
            return Text.of(type.name() + "(...)");
        }
        try {
            if (self.size() == 0) {
                return Text.of(type.name() + "()");
            }
            boolean plain = type == BuiltinTypes.SET;
            ReprBuilder text = new ReprBuilder(plain ? "{" : type.name() + "({");
            for (Object element : self.table().toArray()) {
                text.separate().addRepr(element);
            }
            return text.finish(plain ? "}" : "})");
        } finally {
            ReprGuard.leave(self);
        }
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true, doc = "Return state information for pickling.")
    static Object reduce(PSet self) {
        PList elements = new PList(SequenceStorage.of(self.table().toArray()));
        return new PTuple(self.pythonClass(), new PTuple(elements), Calls.method(self, Names.T_GETSTATE));
    }

    @Builtin(value = "__sizeof__($self, /)", hideSignature = true,
            doc = "S.__sizeof__() -> size of S in memory, in bytes")
    static long sizeOf(PSet self) {
        return HEADER_SIZE + (long) ENTRY_SIZE * self.size();
    }

    @Builtin(value = "__class_getitem__($cls, item, /)", hideSignature = true, doc = "See PEP 585")
    static PGenericAlias classGetItem(PythonClass cls, Object item) {
        return Items.alias(cls, item);
    }
}
