// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.tuple;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PGenericAlias;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.collection.Contains;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.collection.ReprBuilder;
import org.cinder.operation.collection.SliceIndices;
import org.cinder.operation.collection.TupleItems;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.ReprGuard;

/** Construction, subscripts, search and repr of tuples. */
@Builtins(type = "tuple")
public final class TupleBuiltins {
    private static final TruffleString RECURSIVE = Text.of("(...)");

    private TupleBuiltins() {}

    @Builtin(value = "__new__($cls, /, *args, **kwargs)", hideSignature = true,
            doc = "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an empty tuple.\n"
                    + "If iterable is specified the tuple is initialized from iterable's items.\n\n"
                    + "If the argument is a tuple, the return value is the same object.")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        boolean plain = cls.special(SpecialMethod.INIT) == BuiltinTypes.TUPLE.special(SpecialMethod.INIT);
        if (kwargs.size() != 0 && plain) {
            throw Errors.typeError("tuple() takes no keyword arguments");
        }
        if (args.length > 1) {
            throw Errors.typeError("tuple expected at most 1 argument, got %s", args.length);
        }
        Object iterable = args.length == 0 ? PTuple.EMPTY : args[0];
        if (cls != BuiltinTypes.TUPLE) {
            return new PTuple(cls.instanceShape(), Iteration.toArray(iterable));
        }
        if (iterable instanceof PTuple tuple && tuple.pythonClass() == BuiltinTypes.TUPLE) {
            return tuple;
        }
        return PTuple.of(Iteration.toArray(iterable));
    }

    @Builtin(value = "__len__($self, /)", doc = "Return len(self).", inline = true)
    static long length(PTuple self) {
        return self.length();
    }

    @Builtin(value = "__getitem__($self, key, /)", doc = "Return self[key].")
    static Object getItem(PTuple self, Object key) {
        return TupleItems.get(self, key);
    }

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).", inline = true)
    static Object iter(PTuple self) {
        return new TupleIterator(self);
    }

    @Builtin(value = "__contains__($self, key, /)", doc = "Return bool(key in self).")
    static boolean contains(PTuple self, Object key) {
        return Contains.inTuple(self, key);
    }

    @Builtin(value = "index($self, value, start=0, stop=sys.maxsize, /)",
            doc = "Return first index of value.\n\nRaises ValueError if the value is not present.")
    static long index(PTuple self, Object value, Object start, Object stop) {
        int length = self.length();
        int from = SliceIndices.bound(start);
        int to = SliceIndices.bound(stop);
        from = from < 0 ? Math.max(0, from + length) : from;
        to = to < 0 ? Math.max(0, to + length) : Math.min(to, length);
        for (int i = from; i < to; i++) {
            if (Comparison.equal(self.get(i), value)) {
                return i;
            }
        }
        throw Errors.valueError("tuple.index(x): x not in tuple");
    }

    @Builtin(value = "count($self, value, /)", doc = "Return number of occurrences of value.")
    static long count(PTuple self, Object value) {
        long count = 0;
        for (Object element : self.elements()) {
            if (Comparison.equal(element, value)) {
                count++;
            }
        }
        return count;
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static TruffleString repr(PTuple self) {
        if (!ReprGuard.enter(self)) {
            return RECURSIVE;
        }
        try {
            ReprBuilder text = new ReprBuilder("(");
            for (Object element : self.elements()) {
                text.separate().addRepr(element);
            }
            return text.finish(self.length() == 1 ? ",)" : ")");
        } finally {
            ReprGuard.leave(self);
        }
    }

    @Builtin(value = "__getnewargs__($self, /)", doc = "Return the arguments for __new__ when unpickling.")
    static Object getNewArguments(PTuple self) {
        return new PTuple(PTuple.of(self.elements()));
    }

    @Builtin(value = "__class_getitem__($cls, item, /)", hideSignature = true, doc = "See PEP 585")
    static PGenericAlias classGetItem(PythonClass cls, Object item) {
        return Items.alias(cls, item);
    }
}
